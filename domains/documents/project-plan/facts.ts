import type { Budget, Line, Source } from '#domains/budget/reads.ts'
import type { charter } from '#domains/charter/contract.ts'
import type { CharterContent } from '#domains/charter/reads.ts'
import type { task } from '#domains/plan/contract.ts'
import type { risk } from '#domains/risk/contract.ts'
import type { communicationItem, Raci, stakeholder } from '#domains/team/contract.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'

type All<D extends Declaration> = readonly RecordOf<D>[]

/** Everything that the plan of a project is made of, as it stands in its present iteration. */
export interface PlanFacts {
  /** The approved charter, else the newest; none where nobody has begun one. */
  readonly charter: RecordOf<typeof charter> | null
  readonly content: CharterContent
  readonly tasks: All<typeof task>
  readonly raci: Raci
  readonly stakeholders: All<typeof stakeholder>
  readonly communication: All<typeof communicationItem>
  readonly risks: All<typeof risk>
  readonly budget: Budget | null
  readonly lines: readonly Line[]
  readonly sources: readonly Source[]
}
