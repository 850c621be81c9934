import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { proposal } from '../../../selling-contract.ts'
import { judgeNewest, type ProposalFacts, proposalFacts, STATE_NOTES } from './proposal-facts.ts'

/** The newest version has gone to the customer. */
export const proposalSentCheck = defineCheck<Record<string, never>, readonly ProposalFacts[]>({
  name: 'deals.proposal_sent',
  label: { zh: '最新一版方案报价已发给客户', en: 'The newest version of the proposal was sent to the customer' },
  notes: STATE_NOTES,
  params: z.strictObject({}),
  reads: [proposal.type],
  facts: proposalFacts,
  judge: all => judgeNewest(all, ['sent', 'accepted', 'rejected']),
})
