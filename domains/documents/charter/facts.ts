import type { charter } from '#domains/charter/contract.ts'
import type { CharterContent } from '#domains/charter/reads.ts'
import type { ApprovalView } from '#domains/process/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'

/** What a charter's document is written from: a version with its print, or a draft with the records as they are. */
export interface CharterFacts {
  readonly version: RecordOf<typeof charter>
  readonly head: NonNullable<RecordOf<typeof charter>['printedHead']>[number]
  readonly content: CharterContent
  readonly approval: ApprovalView | null
}
