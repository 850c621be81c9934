import type { correctiveAction, EarnedValue, Figures, statusReport } from '#domains/control/contract.ts'
import type { changeRequest, issue, risk } from '#domains/risk/contract.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'

type All<D extends Declaration> = readonly RecordOf<D>[]

/** A report with the figures of its last day, and what the records say of its period. */
export interface ProgressFacts {
  readonly report: RecordOf<typeof statusReport>
  /** The day that the figures are of: the period's last, or today where that lies ahead. */
  readonly on: string
  /** Null as long as there is no baseline. */
  readonly earned: { readonly figures: Figures; readonly curve: EarnedValue['curve']; readonly currency: string } | null
  readonly deviations: { readonly zh: readonly string[]; readonly en: readonly string[] }
  readonly actions: All<typeof correctiveAction>
  readonly risks: All<typeof risk>
  readonly issues: All<typeof issue>
  readonly changes: All<typeof changeRequest>
}
