import { allEntities } from '#apps/contract.ts'
import { customersDomain } from '#domains/customers/server/domain.ts'
import { peopleDomain } from '#domains/people/server/domain.ts'
import type { Domain } from '#kernel/domain/domain.ts'
import { filesDomain } from '#kernel/files/file-operations.ts'
import { jobsDomain } from '#kernel/jobs/job-operations.ts'
import { searchDomain } from '#kernel/search/search-operations.ts'

/** The domains, in their order: later ones may know earlier ones. */
export const domains: readonly Domain[] = [
  jobsDomain,
  filesDomain,
  searchDomain(allEntities),
  peopleDomain,
  customersDomain,
]
