import { sql } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import type { Declaration } from '../entity/entity.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'

/**
 * Refuses values that point to a record in the bin; one that does not exist is left to the foreign key. The rows stay
 * locked, so that none of them goes to the bin before this work has ended.
 */
export async function requireLivingReferences(ctx: Context, entity: Declaration, values: object): Promise<void> {
  const pointing = Object.entries(values).filter(
    ([name, value]) => entity.fields[name]?.kind === 'reference' && typeof value === 'string',
  ) as [string, string][]
  if (pointing.length === 0) return
  const found = await ctx.tx.execute<{ id: string; gone: boolean }>(sql`
    select id, deleted_at is not null as gone from record
    where workspace_id = ${ctx.actor.workspaceId} and id = any(${sql.param(pointing.map(([, id]) => id))})
    order by id for share`)
  const gone = new Set(found.rows.filter(row => row.gone).map(row => row.id))
  const [name] = pointing.find(([, id]) => gone.has(id)) ?? []
  if (name === undefined) return
  const field = entity.fields[name]?.label[ctx.locale] ?? name
  throw refusal(kernelRefusals, 'reference.in_bin', { field }, { field: name })
}
