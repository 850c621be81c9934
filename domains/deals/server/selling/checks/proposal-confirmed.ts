import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { proposal } from '../../../selling-contract.ts'
import { judgeNewest, type ProposalFacts, proposalFacts, STATE_NOTES } from './proposal-facts.ts'

/** The customer has said yes to the newest version. */
export const proposalConfirmedCheck = defineCheck<Record<string, never>, readonly ProposalFacts[]>({
  name: 'deals.proposal_confirmed',
  label: { zh: '客户已确认最新一版方案报价', en: 'The customer has confirmed the newest version of the proposal' },
  notes: STATE_NOTES,
  params: z.strictObject({}),
  reads: [proposal.type],
  facts: proposalFacts,
  judge: all => judgeNewest(all, ['accepted']),
})
