import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { marketOpportunity, researchContract } from '../contract.ts'
import { requireOpportunityState } from './opportunity-state.ts'

/** What was decided about it is open again; the reason stays in its history. */
export const reopenOpportunity = command(researchContract.reopenOpportunity, {
  allow: whoMay('write', 'research'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, marketOpportunity, known)
    requireOpportunityState(ctx, record, ['taken', 'dropped'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'open', decidedOn: null, decidedBy: null, decideReason: null } as const
    return changeRecord(ctx, marketOpportunity, record, set, { action: 'reopened', note: reason })
  },
})
