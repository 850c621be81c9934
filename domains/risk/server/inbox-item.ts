import { diffDays } from '@yingce/scheduling/calendar-date'
import { type SQL, sql } from 'drizzle-orm'
import type { InboxItem, InboxReader } from '#domains/process/reads.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import type { Label } from '#kernel/entity/field.ts'
import { scopeOf, scopeSql } from '#kernel/policy/scope.ts'

/** A record as it is found for an inbox. */
export type Found = Pick<InboxItem, 'id' | 'version' | 'title' | 'dueOn' | 'projectId' | 'projectName'>

export function inboxItem(found: Found, { today }: InboxReader, path: string, ask: Label): InboxItem {
  return { ...found, overdue: found.dueOn ? Math.max(diffDays(found.dueOn, today), 0) : 0, path, ask }
}

/** Whether the reader may read the record with this id: an inbox names nothing that its page would not show. */
export function readableSql({ workspaceId, actor }: InboxReader, entity: Declaration, id: SQL): SQL {
  const scope = scopeSql(scopeOf(actor, entity, 'read'), entity)
  if (!scope) return sql`true`
  return sql`${id} in (select id from ${tableOf(entity)} where workspace_id = ${workspaceId} and ${scope})`
}
