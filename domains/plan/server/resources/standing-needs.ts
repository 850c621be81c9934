import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'

/** Whether the need `n` is there: neither dropped, nor the word that none is needed. */
export const STANDING: SQL = sql`(n.state in ('planned', 'secured', 'answered') and n.deleted_at is null)`

interface Named {
  readonly count: number
  /** The first few of them, by name. */
  readonly needs: string
}

/** The needs of a project that are there, of one kind or for one task. */
export async function standingNeeds(
  ctx: Context,
  projectId: string,
  of: { kind: string } | { taskId: string },
): Promise<Named> {
  const which = 'kind' in of ? sql`n.kind = ${of.kind}` : sql`n.task_id = ${of.taskId}`
  const { rows } = await ctx.tx.execute<{ what: string }>(sql`
    select n.what from resource_need n
    where n.workspace_id = ${ctx.actor.workspaceId} and n.project_id = ${projectId} and ${which} and ${STANDING}
    order by n.id`)
  const shown = rows.slice(0, NAMED).map(({ what }) => what)
  const more = rows.length > NAMED ? '…' : ''
  return { count: rows.length, needs: shown.join(ctx.locale === 'zh' ? '、' : ', ') + more }
}

const NAMED = 3
