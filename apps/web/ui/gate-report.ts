import type { Words } from './words.ts'

/** What the panel needs of a judged gate; texts in the reader's language, addresses ready to follow. */
export interface GateReportShown {
  readonly satisfied: number
  readonly total: number
  readonly passed: boolean
  readonly criteria: readonly CriterionShown[]
}

export interface CriterionShown {
  readonly id: string
  readonly label: Words
  readonly passed: boolean
  readonly have: number | string | null
  readonly need: number | string | null
  /** A fact that says more than have and need. */
  readonly note?: Words | null
  readonly missing: readonly MissingShown[]
  /** All that is missing, where `missing` is cut short. */
  readonly missingCount?: number
  /** Where it is mended. */
  readonly href?: string | null
  /** The word for the way there; 'Mend' when left out. */
  readonly hrefLabel?: Words
}

export interface MissingShown {
  readonly label: Words
  readonly why?: Words | null
  readonly href?: string | null
}

export interface ApprovalShown {
  /** Who decides: '发起人 李明'. */
  readonly who: Words
  /** The name alone, for the round sign. */
  readonly name?: string
  /** Where it is: 'not submitted', 'waiting since ...'. */
  readonly state: Words
  readonly due?: Words | null
  /** What to know where the reader would approve what they submit themselves. */
  readonly own?: Words | null
}

export interface MoveShown {
  /** submit, approve, return, waive, skip, withdraw, loop_back ... */
  readonly kind: string
  readonly allowed: boolean
  /** Why not now. */
  readonly reason?: Words | null
  readonly label?: Words
}

export interface DecisionShown {
  readonly at: string
  readonly who: Words
  readonly text: Words
}
