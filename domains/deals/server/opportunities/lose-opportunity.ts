import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { opportunitiesContract, opportunity } from '../../opportunities-contract.ts'
import { OPEN_STAGES } from '../../rules/stages.ts'
import { requireSettledDay, requireStage } from './require-state.ts'

/** The customer buys elsewhere or not at all: why, and to whom it was lost. */
export const loseOpportunity = command(opportunitiesContract.loseOpportunity, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, lostTo, on, ...known }) => {
    const record = await openRecord(ctx, opportunity, known)
    requireStage(ctx, record, OPEN_STAGES, { zh: '记为丢单', en: 'recorded as lost' })
    const settledOn = on ?? ctx.today
    requireSettledDay(ctx, settledOn)
    const set = { state: 'lost', settledOn, outcomeReason: reason, lostTo: lostTo ?? null } as const
    return changeRecord(ctx, opportunity, record, set, { action: 'lost', note: reason })
  },
})
