import type { cashFlow, feasibilityDimension, feasibilityStudy, StudyFigures } from '#domains/feasibility/contract.ts'
import type { ApprovalView } from '#domains/process/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'

/** A version of the study with its five sides, its cash flow and what that comes to. */
export interface StudyFacts {
  readonly study: RecordOf<typeof feasibilityStudy>
  readonly dimensions: readonly RecordOf<typeof feasibilityDimension>[]
  readonly flows: readonly RecordOf<typeof cashFlow>[]
  readonly figures: StudyFigures
  /** The claims of the insights that the sides rest on, by their ids. */
  readonly claims: ReadonlyMap<string, string>
  readonly approval: ApprovalView | null
}
