import { biddingContract, biddingEntities } from './bidding-contract.ts'
import { biddingRefusals } from './bidding-refusals.ts'
import { opportunitiesContract, opportunitiesEntities } from './opportunities-contract.ts'
import { opportunitiesRefusals } from './opportunities-refusals.ts'
import { requirementsContract, requirementsEntities } from './requirements-contract.ts'
import { requirementsRefusals } from './requirements-refusals.ts'
import { sellingContract, sellingEntities } from './selling-contract.ts'
import { sellingRefusals } from './selling-refusals.ts'

export { requirementDocument } from './entities/requirement-document.ts'
export { requirementLine } from './entities/requirement-line.ts'
export type { ProposalSheet } from './selling-contract.ts'
export { concession, negotiationTerm, product, proposal, quoteLine } from './selling-contract.ts'

export const dealsEntities = {
  ...sellingEntities,
  ...requirementsEntities,
  ...opportunitiesEntities,
  ...biddingEntities,
}

export const dealsContract = {
  ...sellingContract,
  ...requirementsContract,
  ...opportunitiesContract,
  ...biddingContract,
}

export const dealsRefusals = {
  ...sellingRefusals,
  ...requirementsRefusals,
  ...opportunitiesRefusals,
  ...biddingRefusals,
}
