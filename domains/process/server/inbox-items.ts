import { diffDays } from '@yingce/scheduling/calendar-date'
import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { scopeOf, scopeSql } from '#kernel/policy/scope.ts'
import type { InboxItem, InboxReader, InboxSource, Waiting } from '../inbox-source.ts'

/** How much of a source waits for the reader: a scalar sub-select. */
export function inboxCount(source: InboxSource, reader: InboxReader): SQL {
  return sql`(select count(*) ${readable(source, reader)})`
}

/** What `inboxCount` counts, the most urgent first. */
export async function inboxItems(ctx: Context, source: InboxSource, limit: number): Promise<InboxItem[]> {
  const { rows } = await ctx.tx.execute<Record<string, unknown>>(
    sql`select * ${readable(source, ctx)} order by "dueOn", id limit ${limit}`,
  )
  const found = rows as unknown as Waiting[]
  const words = await source.words(ctx, found)
  return found.map((one, index) => {
    const { id, version, dueOn, projectId, projectName } = one
    const { title, ask } = words[index] ?? { title: one.title, ask: null }
    const overdue = dueOn ? Math.max(diffDays(dueOn, ctx.today), 0) : 0
    return { id, version, title, ask, projectId, projectName, dueOn, overdue, path: source.path(one) }
  })
}

/** An inbox names nothing that its page would not show. */
function readable({ waiting, entity }: InboxSource, reader: InboxReader): SQL {
  const all = sql`from (${waiting(reader)}) waiting`
  const scope = scopeSql(scopeOf(reader.actor, entity, 'read'), entity)
  if (!scope) return all
  const { workspaceId } = reader.actor
  return sql`${all} where id in (select id from ${tableOf(entity)} where workspace_id = ${workspaceId} and ${scope})`
}
