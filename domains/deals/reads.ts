export { type BaselinedRequirements, baselinedRequirementsOf } from './server/requirements/baselined-requirements.ts'

export { type AcceptedProposal, acceptedProposalOf } from './server/selling/proposals/accepted-proposal.ts'
