import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { proposal } from '../../../selling-contract.ts'
import { judgeNewest, type ProposalFacts, proposalFacts, STATE_NOTES } from './proposal-facts.ts'

/** The customer has answered the newest version, with yes or no. */
export const proposalAnsweredCheck = defineCheck<Record<string, never>, readonly ProposalFacts[]>({
  name: 'deals.proposal_answered',
  label: { zh: '客户对最新一版方案报价的答复已登记', en: 'The customer’s answer to the newest version is recorded' },
  notes: STATE_NOTES,
  params: z.strictObject({}),
  reads: [proposal.type],
  facts: proposalFacts,
  judge: all => judgeNewest(all, ['accepted', 'rejected']),
})
