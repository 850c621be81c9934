import type { LoadedTask } from '@yingce/scheduling/overload'
import { type SQL, sql } from 'drizzle-orm'
import { OPEN_WORK } from './open-work.ts'

/** A task that takes of its owner's days, in whichever running project. */
export interface LoadTask {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly ownerId: string
  readonly projectId: string
  readonly start: string
  readonly finish: string
  /** Of its owner's workday, in percent; all of it where nothing is said. */
  readonly load: number | null
}

/**
 * Of which tasks people's load is made: work that still waits for them, in the present iteration of running projects, and
 * not over by a day. For a statement from `task t join project p`.
 */
export function takesTime(from: string): SQL {
  return sql`(t.owner_id is not null and not t.milestone and t.finish >= ${from}::date and ${OPEN_WORK}
    and p.status = 'active' and p.iteration = t.iteration and p.deleted_at is null)`
}

export function asLoaded({ id, ownerId: personId, start, finish, load }: LoadTask): LoadedTask {
  return { id, personId, start, finish, percent: load ?? WHOLE_DAY }
}

const WHOLE_DAY = 100
