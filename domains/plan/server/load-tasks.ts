import type { LoadedTask } from '@yingce/scheduling/overload'
import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { NamedTask } from '../rules/task-words.ts'
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

type Share = Pick<LoadTask, 'id' | 'ownerId' | 'start' | 'finish' | 'load'>

export function asLoaded({ id, ownerId: personId, start, finish, load }: Share): LoadedTask {
  return { id, personId, start, finish, percent: load ?? WHOLE_DAY }
}

const WHOLE_DAY = 100

/** The same with what it is called by. */
export type NamedLoadTask = LoadTask & NamedTask & { readonly projectName: string; readonly playbookVersionId: string }

/** Of what the load of some people is made, in whichever running project; not over by a day. */
export async function readLoad(ctx: Context, people: readonly string[], from: string): Promise<NamedLoadTask[]> {
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select t.id, t.version, t.title, t.stage_key as "stageKey", t.activity_key as "activityKey",
      t.owner_id as "ownerId", t.project_id as "projectId", t.start::text as start, t.finish::text as finish, t.load,
      p.name as "projectName", p.playbook_version_id as "playbookVersionId"
    from task t join project p on p.workspace_id = t.workspace_id and p.id = t.project_id
    where t.workspace_id = ${ctx.actor.workspaceId} and t.owner_id = any(${sql.param([...people])})
      and ${takesTime(from)}
    order by t.start, t.id`)
  return rows as unknown as NamedLoadTask[]
}
