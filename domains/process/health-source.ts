import type { Note } from '@yingce/process/gate'
import type { SQL } from 'drizzle-orm'
import type { Label } from '#kernel/entity/field.ts'

/** A project in a list, as SQL expressions: the facts of all projects come in one statement. */
export interface HealthPlace {
  readonly workspaceId: SQL
  readonly projectId: SQL
  readonly iteration: SQL
  readonly today: string
}

/** What of a project a reason speaks of. */
export type HealthAspect = 'schedule' | 'cost' | 'gates' | 'risks'
export type HealthLevel = 'good' | 'attention' | 'risk'
export interface HealthReason {
  readonly level: Exclude<HealthLevel, 'good'>
  readonly note: Note
}

/** What a later domain has to say about a project's health: overdue tasks, cost, risks. */
export interface HealthSource<F = unknown> {
  readonly name: string
  readonly about: HealthAspect
  /** The record types that its facts come from: whoever keeps a project's health works it out again when one changes. */
  readonly reads: readonly string[]
  readonly notes: Readonly<Record<string, Label>>
  /** A scalar sub-select that gives one JSON value. */
  readonly facts: (place: HealthPlace) => SQL
  readonly judge: (facts: F) => readonly HealthReason[]
}

/** Declares a contribution to health; its facts are typed by it alone. */
export function defineHealth<F>(source: HealthSource<F>): HealthSource {
  return source as unknown as HealthSource
}
