import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { proposal } from '../../../selling-contract.ts'
import { judgeNewest, type ProposalFacts, proposalFacts, STATE_NOTES } from './proposal-facts.ts'

/** The newest version has been approved inside, whatever the customer made of it. */
export const proposalApprovedCheck = defineCheck<Record<string, never>, readonly ProposalFacts[]>({
  name: 'deals.proposal_approved',
  label: { zh: '最新一版方案报价已批准', en: 'The newest version of the proposal is approved' },
  notes: STATE_NOTES,
  params: z.strictObject({}),
  reads: [proposal.type],
  facts: proposalFacts,
  judge: all => judgeNewest(all, ['approved', 'sent', 'accepted', 'rejected']),
})
