import { budgetContract, budgetEntities } from '#domains/budget/contract.ts'
import { campaignsContract, campaignsEntities } from '#domains/campaigns/contract.ts'
import { charterContract, charterEntities } from '#domains/charter/contract.ts'
import { closingContract, closingEntities } from '#domains/closing/contract.ts'
import { contractsContract, contractsEntities } from '#domains/contracts/contract.ts'
import { controlContract, controlEntities } from '#domains/control/contract.ts'
import { customersContract, customersEntities } from '#domains/customers/contract.ts'
import { dealsContract, dealsEntities } from '#domains/deals/contract.ts'
import { deliveryContract, deliveryEntities } from '#domains/delivery/contract.ts'
import { documentsContract, documentsEntities } from '#domains/documents/contract.ts'
import { feasibilityContract, feasibilityEntities } from '#domains/feasibility/contract.ts'
import { goalsContract, goalsEntities } from '#domains/goals/contract.ts'
import { guestsContract, guestsEntities } from '#domains/guests/contract.ts'
import { measurementContract, measurementEntities } from '#domains/measurement/contract.ts'
import { operationsContract, operationsEntities } from '#domains/operations/contract.ts'
import type { accountContract } from '#domains/people/account-contract.ts'
import { peopleContract, peopleEntities } from '#domains/people/contract.ts'
import { planContract, planEntities } from '#domains/plan/contract.ts'
import { playbooksContract, playbooksEntities } from '#domains/playbooks/contract.ts'
import { portfolioContract, portfolioEntities } from '#domains/portfolio/contract.ts'
import { processContract, processEntities } from '#domains/process/contract.ts'
import { researchContract, researchEntities } from '#domains/research/contract.ts'
import { riskContract, riskEntities } from '#domains/risk/contract.ts'
import { serviceContract, serviceEntities } from '#domains/service/contract.ts'
import { strategyContract, strategyEntities } from '#domains/strategy/contract.ts'
import { teamContract, teamEntities } from '#domains/team/contract.ts'
import { binContract } from '#kernel/bin/contract.ts'
import { fileEntities, filesContract } from '#kernel/files/contract.ts'
import { jobsContract } from '#kernel/jobs/contract.ts'
import { searchContract } from '#kernel/search/contract.ts'
import type { demoContract } from './demo-contract.ts'

/** Everything that is reached inside a workspace, by domain. */
export const workspaceContract = {
  jobs: jobsContract,
  search: searchContract,
  bin: binContract,
  files: filesContract,
  people: peopleContract,
  process: processContract,
  playbooks: playbooksContract,
  guests: guestsContract,
  goals: goalsContract,
  customers: customersContract,
  research: researchContract,
  strategy: strategyContract,
  charter: charterContract,
  feasibility: feasibilityContract,
  plan: planContract,
  team: teamContract,
  budget: budgetContract,
  risk: riskContract,
  control: controlContract,
  deals: dealsContract,
  contracts: contractsContract,
  delivery: deliveryContract,
  service: serviceContract,
  campaigns: campaignsContract,
  measurement: measurementContract,
  operations: operationsContract,
  documents: documentsContract,
  closing: closingContract,
  portfolio: portfolioContract,
}
export type WorkspaceContract = typeof workspaceContract

/** Every record type of the product, in the order of the domains. */
export const allEntities = [
  fileEntities,
  peopleEntities,
  processEntities,
  playbooksEntities,
  guestsEntities,
  goalsEntities,
  customersEntities,
  researchEntities,
  strategyEntities,
  charterEntities,
  feasibilityEntities,
  planEntities,
  teamEntities,
  budgetEntities,
  riskEntities,
  controlEntities,
  dealsEntities,
  contractsEntities,
  deliveryEntities,
  serviceEntities,
  campaignsEntities,
  measurementEntities,
  operationsEntities,
  documentsEntities,
  closingEntities,
  portfolioEntities,
].flatMap(entities => Object.values(entities))

/** What a person does outside any workspace. */
export type AccountContract = typeof accountContract & typeof demoContract
