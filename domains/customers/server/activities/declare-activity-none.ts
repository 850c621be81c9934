import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { inSentence } from '#kernel/entity/in-sentence.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { type ActivityKind, activityKinds, activityNone, customersContract, customersRefusals } from '../../contract.ts'
import { findActivityNone } from './find-activity-none.ts'

/** Says that the project sells without activities of a kind, and why. What was done already contradicts that. */
export const declareActivityNone = command(customersContract.declareActivityNone, {
  allow: whoMay('write', 'customers'),
  run: async (ctx, { projectId, kind, reason }) => {
    requireCreate(ctx, activityNone, projectId)
    const place = await openPlace(ctx, projectId)
    const words = { kind: inSentence(activityKinds[kind], ctx.locale) }
    if (await findActivityNone(ctx, projectId, kind))
      throw refusal(customersRefusals, 'activity_none.exists', words, { field: 'kind' })
    const count = await countActivities(ctx, projectId, kind)
    if (count > 0) throw refusal(customersRefusals, 'activity_none.has_records', { ...words, count }, { field: 'kind' })
    return insertRecord(ctx, activityNone, { ...place, kind, reason }, { action: 'declared' })
  },
})

async function countActivities(ctx: Context, projectId: string, kind: ActivityKind): Promise<number> {
  const { rows } = await ctx.tx.execute<{ count: number }>(sql`
    select count(*)::int as count from sales_activity where workspace_id = ${ctx.actor.workspaceId}
      and project_id = ${projectId} and kind = ${kind} and deleted_at is null`)
  return rows[0]?.count ?? 0
}
