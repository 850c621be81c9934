import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { marketOpportunity, researchContract } from '../contract.ts'
import { requireOpportunityState } from './opportunity-state.ts'

/** The firm leaves it to others, for a reason that stays. */
export const dropOpportunity = command(researchContract.dropOpportunity, {
  allow: whoMay('write', 'research'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, marketOpportunity, known)
    requireOpportunityState(ctx, record, ['open'], { zh: '放弃', en: 'dropped' })
    const by = { decidedOn: ctx.today, decidedBy: ctx.actor.personId, decideReason: reason }
    return changeRecord(
      ctx,
      marketOpportunity,
      record,
      { state: 'dropped', ...by },
      { action: 'dropped', note: reason },
    )
  },
})
