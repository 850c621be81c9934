import type { EarningMethod } from '@yingce/scheduling/earned-value'

/** A task as the baseline froze it. */
export interface FrozenTask {
  readonly taskId: string
  readonly title: string
  readonly stageKey: string | null
  readonly start: string
  readonly finish: string
  readonly days: number
  readonly ownerId: string | null
  readonly amount: string
}

export interface FrozenBaseline {
  readonly id: string
  readonly version: number
  readonly number: number
  readonly setOn: string
  readonly method: EarningMethod
  readonly currency: string
  readonly lateDays: number
  readonly indexFloor: number
  readonly overPercent: number
  /** What the rest was newly estimated to cost, and on which day. */
  readonly rest: { readonly amount: string; readonly on: string } | null
  readonly tasks: readonly FrozenTask[]
}

/** A task as it is now. */
export interface LiveTask {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly stageKey: string | null
  readonly state: 'todo' | 'doing' | 'done' | 'cancelled'
  readonly finish: string
  readonly startedOn: string | null
  readonly doneOn: string | null
  readonly log: readonly { readonly on: string; readonly percent: number }[]
  /** Neither done nor cancelled, and its stage neither waived nor skipped: also what a passed stage left undone. */
  readonly waits: boolean
}

export interface LiveAction {
  readonly id: string
  readonly version: number
  readonly key: string
  readonly state: 'open' | 'done' | 'dropped'
  readonly doneOn: string | null
}

/** Everything that earned value and deviations are computed from. */
export interface ControlFacts {
  /** Null as long as none is set in the iteration. */
  readonly baseline: FrozenBaseline | null
  readonly tasks: readonly LiveTask[]
  /** Approved and settled expenses by their day. */
  readonly costs: readonly { readonly on: string; readonly amount: string }[]
  /** The company's own days of the calendar. */
  readonly days: readonly { readonly date: string; readonly kind: 'holiday' | 'workday' }[]
  readonly actions: readonly LiveAction[]
}
