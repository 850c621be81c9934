import { peopleContract, peopleEntities } from '#domains/people/contract.ts'
import { jobsContract } from '#kernel/jobs/contract.ts'

/** Everything that is reached inside a workspace, by domain. */
export const workspaceContract = {
  jobs: jobsContract,
  people: peopleContract,
}
export type WorkspaceContract = typeof workspaceContract

/** Every record type of the product, in the order of the domains. */
export const allEntities = [peopleEntities].flatMap(entities => Object.values(entities))
