import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { charterContract, requirement } from '../contract.ts'
import { requireEditable } from './require-editable.ts'

/** Writes a requirement down under the project's next number. */
export const createRequirement = command(charterContract.requirement.create, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, input) => {
    requireCreate(ctx, requirement, input.projectId)
    const place = await openPlace(ctx, input.projectId)
    await requireEditable(ctx, input.projectId)
    return insertRecord(ctx, requirement, { ...input, ...place, number: await nextNumber(ctx, input.projectId) })
  },
})

/** No number is given twice, not even that of a requirement in the bin. */
async function nextNumber(ctx: Context, projectId: string): Promise<number> {
  const { rows } = await ctx.tx.execute<{ last: number }>(sql`
    select coalesce(max(number), 0)::int as last from requirement
    where workspace_id = ${ctx.actor.workspaceId} and project_id = ${projectId}`)
  return (rows[0]?.last ?? 0) + 1
}
