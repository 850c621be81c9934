import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { opportunitiesContract, opportunity } from '../../opportunities-contract.ts'
import { requireStage } from './require-state.ts'

/** It is negotiated again; how it was settled before stays in the history. */
export const reopenOpportunity = command(opportunitiesContract.reopenOpportunity, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, opportunity, known)
    requireStage(ctx, record, ['won', 'lost'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'negotiating', settledOn: null, outcomeReason: null, lostTo: null } as const
    return changeRecord(ctx, opportunity, record, set, { action: 'reopened', note: reason })
  },
})
