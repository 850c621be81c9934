export { type BaselinedRequirements, baselinedRequirementsOf } from './server/requirements/baselined-requirements.ts'

export { type AcceptedProposal, acceptedProposalOf } from './server/selling/proposals/accepted-proposal.ts'
export { contentHash } from './server/requirements/content-hash.ts'
export { linesOf } from './server/requirements/lines-of.ts'
export { versionsOf } from './server/requirements/versions-of.ts'
