import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { marketOpportunity, researchContract, researchRefusals } from '../contract.ts'
import { requireOpportunityState } from './opportunity-state.ts'

/** The firm goes after it, for a reason; nobody does so on a feeling alone. */
export const takeOpportunity = command(researchContract.takeOpportunity, {
  allow: whoMay('write', 'research'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, marketOpportunity, known)
    requireOpportunityState(ctx, record, ['open'], { zh: '抓住', en: 'taken' })
    const { statement, insights } = record
    if (!insights?.length)
      throw refusal(researchRefusals, 'market_opportunity.no_insight', { statement }, { field: 'insights' })
    const by = { decidedOn: ctx.today, decidedBy: ctx.actor.personId, decideReason: reason }
    return changeRecord(ctx, marketOpportunity, record, { state: 'taken', ...by }, { action: 'taken', note: reason })
  },
})
