import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import { snake } from '../db/snake.ts'
import { type Declaration, isInProject } from '../entity/entity.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import { covers, scopeOf } from '../policy/scope.ts'
import { type Referrer, referrersOf, wholesOf } from './referrers.ts'

const COUNTED_MAX = 1000
const NAMED_MAX = 5

type User = { type: string; field: string; id: string; title: string; ownerId: string | null; projectId: string | null }

/** Refuses, naming who and where, where living records refer to one that is about to go to the bin. */
export async function requireUnused(ctx: Context, entity: Declaration, id: string): Promise<void> {
  const referrers = referrersOf(entity.type, ctx.runtime.entities)
  if (referrers.length === 0) return
  const users = await usersOf(ctx, referrers, id)
  if (users.length === 0) return
  const shown = users.filter(user => isVisible(ctx, user)).slice(0, NAMED_MAX)
  const params = { type: entity.label[ctx.locale], count: users.length, where: inWords(ctx, users, shown) }
  const details = shown.map(({ type, field, id: user, title, projectId }) => ({
    type,
    field,
    id: user,
    title,
    projectId,
  }))
  throw refusal(kernelRefusals, 'record.in_use', params, { details })
}

/** Locks the record's row first: whoever is about to refer to it has done so, or waits and then finds it in the bin. */
async function usersOf(ctx: Context, referrers: readonly Referrer[], id: string): Promise<User[]> {
  const { workspaceId } = ctx.actor
  await ctx.tx.execute(sql`select 1 from record where workspace_id = ${workspaceId} and id = ${id} for update`)
  const parts = referrers.map(referrer => usersSql(ctx, referrer, id))
  const found = await ctx.tx.execute<User>(
    sql`select * from (${sql.join(parts, sql` union all `)}) users limit ${COUNTED_MAX}`,
  )
  return found.rows
}

function usersSql(ctx: Context, { entity, field, inside }: Referrer, id: string): SQL {
  const { workspaceId } = ctx.actor
  const project = isInProject(entity) ? sql`t.project_id` : sql`null::text`
  const points = inside
    ? sql`exists (select 1 from jsonb_array_elements(t.${sql.identifier(snake(inside))}) piece where piece->>${field} = ${id})`
    : sql`t.${sql.identifier(snake(field))} = ${id}`
  return sql`(select ${entity.type}::text as type, ${inside ?? field}::text as field, t.id, r.title,
      t.owner_id as "ownerId", ${project} as "projectId"
    from ${sql.identifier(entity.type)} t join record r on r.workspace_id = t.workspace_id and r.id = t.id
    where t.workspace_id = ${workspaceId} and t.deleted_at is null and t.id <> ${id} and ${points}
    ${wholeLives(entity)} limit ${COUNTED_MAX})`
}

/** A part of something that lies in the bin itself holds nothing any more. */
function wholeLives(entity: Declaration): SQL {
  const conditions = wholesOf(entity).map(
    name => sql` and exists (select 1 from record w where w.workspace_id = t.workspace_id
      and w.id = t.${sql.identifier(snake(name))} and w.deleted_at is null)`,
  )
  return sql.join(conditions, sql``)
}

function isVisible(ctx: Context, user: User): boolean {
  const entity = ctx.runtime.entities.find(one => one.type === user.type)
  if (!entity) return false
  const record = { id: user.id, ownerId: user.ownerId, ...(user.projectId && { projectId: user.projectId }) }
  return covers(scopeOf(ctx.actor, entity, 'read'), entity, record)
}

/** “春季展会”（活动） and so on; what the person may not see is only counted by its kind. */
function inWords(ctx: Context, users: readonly User[], shown: readonly User[]): string {
  const kindOf = (type: string) => ctx.runtime.entities.find(one => one.type === type)?.label[ctx.locale] ?? type
  const zh = ctx.locale === 'zh'
  const named = shown.map(({ title, type }) => (zh ? `${kindOf(type)}“${title}”` : `${kindOf(type)} “${title}”`))
  const kinds = [...new Set(users.filter(user => !shown.includes(user)).map(user => kindOf(user.type)))]
  const others = kinds.map(kind => (zh ? `其他${kind}` : `other: ${kind}`))
  return [...named, ...others].join(zh ? '、' : ', ')
}
