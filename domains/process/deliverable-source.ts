import type { Note } from '@yingce/process/gate'
import type { SQL } from 'drizzle-orm'
import type { Label } from '#kernel/entity/field.ts'
import type { GatePlace } from './check.ts'

/** How many there are, how many of them are as they should be, and a sentence about it. */
export interface DeliverableState {
  readonly count: number
  readonly done: number
  readonly line: Note | null
}

/** Tells how far a kind of deliverable is; its facts come in the same statement as those of the gate. */
export interface DeliverableSource<F = unknown> {
  /** The record type that a playbook names. */
  readonly type: string
  /** The sentences behind the codes of `line`; {params} are filled in. */
  readonly notes: Readonly<Record<string, Label>>
  /** An SQL expression that gives one JSON value. `kind` narrows a type that carries several ('price' of decision). */
  readonly facts: (place: GatePlace, kind: string | null) => SQL
  readonly summarise: (facts: F, kind: string | null) => DeliverableState
}

/** Declares how a deliverable is summed up; its facts are typed by it alone. */
export function defineDeliverable<F>(source: DeliverableSource<F>): DeliverableSource {
  return source as unknown as DeliverableSource
}
