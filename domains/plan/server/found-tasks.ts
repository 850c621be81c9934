import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { NamedTask } from '../rules/task-words.ts'
import { nameTasks } from './name-tasks.ts'

/** What the tasks that a search has found are called, by their ids. */
export async function foundTasks(ctx: Context, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = await ctx.tx.execute<Record<string, unknown>>(sql`
    select t.id, t.title, t.stage_key as "stageKey", t.activity_key as "activityKey",
      p.playbook_version_id as "playbookVersionId"
    from task t join project p on p.workspace_id = t.workspace_id and p.id = t.project_id
    where t.workspace_id = ${ctx.actor.workspaceId} and t.id = any(${sql.param([...ids])})`)
  const named = await nameTasks(ctx, found.rows as unknown as Found[])
  return new Map(named.map(one => [one.id, one.title]))
}

interface Found extends NamedTask {
  readonly id: string
  readonly playbookVersionId: string
}
