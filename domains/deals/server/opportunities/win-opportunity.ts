import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { opportunitiesContract, opportunity } from '../../opportunities-contract.ts'
import { OPEN_STAGES } from '../../rules/stages.ts'
import { requireSettledDay, requireStage } from './require-state.ts'

/** The customer buys from us; the reason says what decided it. */
export const winOpportunity = command(opportunitiesContract.winOpportunity, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, on, ...known }) => {
    const record = await openRecord(ctx, opportunity, known)
    requireStage(ctx, record, OPEN_STAGES, { zh: '记为赢单', en: 'recorded as won' })
    const settledOn = on ?? ctx.today
    requireSettledDay(ctx, settledOn)
    const set = { state: 'won', settledOn, outcomeReason: reason, lostTo: null } as const
    return changeRecord(ctx, opportunity, record, set, { action: 'won', note: reason })
  },
})
