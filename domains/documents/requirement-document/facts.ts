import type { requirementDocument, requirementLine } from '#domains/deals/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'

/** A version of the requirements with its lines and its hash: what the customer is to read, nothing said inside. */
export interface RequirementFacts {
  readonly version: RecordOf<typeof requirementDocument>
  readonly lines: readonly RecordOf<typeof requirementLine>[]
  /** SHA-256 of everything that the customer reads in it. */
  readonly hash: string
}
