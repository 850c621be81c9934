import { sql } from 'drizzle-orm'
import type { GoneActivity, GoneTask } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'

/** The tasks that came from activities which the playbook's new version no longer has, done and cancelled ones apart. */
export async function goneTasks(
  ctx: Context,
  of: { projectId: string; iteration: number; gone: readonly GoneActivity[] },
): Promise<GoneTask[]> {
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
    select t.id, t.title, t.stage_key as "stageKey", t.owner_id as "ownerId",
      (t.state <> 'todo' or t.started_on is not null or coalesce(t.progress, 0) > 0) as begun
    from task t
    join jsonb_to_recordset(${JSON.stringify(of.gone)}::jsonb) as g("stageKey" text, "activityKey" text)
      on g."stageKey" = t.stage_key and g."activityKey" = t.activity_key
    where t.workspace_id = ${ctx.actor.workspaceId} and t.project_id = ${of.projectId}
      and t.iteration = ${of.iteration} and t.deleted_at is null and t.state in ('todo', 'doing')
    order by t.id`)
  return rows as unknown as GoneTask[]
}
