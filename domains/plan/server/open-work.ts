import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'

/**
 * Whether the task `t` still waits for somebody: it is neither done nor cancelled, and its stage is not behind the
 * project. What was left undone when a stage passed or was waived is late no more.
 */
export const OPEN_WORK: SQL = sql`(t.state in ('todo', 'doing') and t.deleted_at is null and not exists (
  select from stage s where s.workspace_id = t.workspace_id and s.project_id = t.project_id
    and s.key = t.stage_key and s.iteration = t.iteration and s.state in ('passed', 'waived', 'skipped')))`

/** The ids of an iteration's tasks that still wait for somebody. */
export async function readWaiting(
  ctx: Context,
  of: { projectId: string; iteration: number },
): Promise<ReadonlySet<string>> {
  const { rows } = await ctx.tx.execute<{ id: string }>(sql`
    select t.id from task t where t.workspace_id = ${ctx.actor.workspaceId} and t.project_id = ${of.projectId}
      and t.iteration = ${of.iteration} and ${OPEN_WORK}`)
  return new Set(rows.map(row => row.id))
}
