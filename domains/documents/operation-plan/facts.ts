import type {
  evaluationRhythm,
  operationDesign,
  operationPart,
  operationPeriod,
  operationResource,
} from '#domains/operations/contract.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'

type All<D extends Declaration> = readonly RecordOf<D>[]

/** What holds of the operation in the project's present iteration. */
export interface OperationFacts {
  /** Of each kind the version that holds: the approved one, else the newest. */
  readonly designs: All<typeof operationDesign>
  readonly parts: All<typeof operationPart>
  readonly resources: All<typeof operationResource>
  readonly periods: All<typeof operationPeriod>
  readonly rhythms: All<typeof evaluationRhythm>
  /** Names of metrics and titles of tasks, by their ids. */
  readonly names: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, string>
}
