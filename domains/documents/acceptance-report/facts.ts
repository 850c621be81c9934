import type { AcceptanceFigures, acceptanceReport } from '#domains/delivery/contract.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'

/** A report with the results that it was submitted with; a draft with those of today. */
export interface AcceptanceFacts {
  readonly report: RecordOf<typeof acceptanceReport>
  readonly figures: AcceptanceFigures
}
