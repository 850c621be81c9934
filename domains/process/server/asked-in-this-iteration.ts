import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { project } from '../contract.ts'
import { frozenPlaybooks } from './frozen-playbooks.ts'

/**
 * Does a stage whose gate asks for what the check judges run in the project's present iteration? Where a project looped
 * back behind it, what was passed before still holds.
 */
export async function askedInThisIteration(
  ctx: Context,
  record: RecordOf<typeof project>,
  check: string,
): Promise<boolean> {
  const playbook = (await frozenPlaybooks(ctx, [record.playbookVersionId])).get(record.playbookVersionId)
  const asking = playbook?.stages.filter(one => one.criteria.some(criterion => criterion.check === check)) ?? []
  const { rows } = await ctx.tx.execute(sql`
    select 1 from stage where workspace_id = ${ctx.actor.workspaceId} and project_id = ${record.id}
      and iteration = ${record.iteration} and deleted_at is null
      and key = any(${sql.param(asking.map(({ id }) => id))}) limit 1`)
  return rows.length > 0
}
