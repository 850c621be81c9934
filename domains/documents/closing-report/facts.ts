import type { Archive, ClosingFigures, closingReport, handOver, improvement } from '#domains/closing/contract.ts'
import type { lesson } from '#domains/measurement/contract.ts'
import type { ApprovalView } from '#domains/process/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'

/** A version of the closing report, with the figures that it was submitted with; a draft with those of today. */
export interface ClosingFacts {
  readonly report: RecordOf<typeof closingReport>
  readonly figures: ClosingFigures
  /** Do the figures stay as they are? Those of a draft are of today. */
  readonly kept: boolean
  readonly lessons: readonly RecordOf<typeof lesson>[]
  readonly improvements: readonly RecordOf<typeof improvement>[]
  readonly handOvers: readonly RecordOf<typeof handOver>[]
  readonly archive: Archive
  readonly approval: ApprovalView | null
}
