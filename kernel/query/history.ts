import { sql } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import type { HistoryEntry } from '../contract/history.ts'
import { HISTORY_SHOWN } from '../contract/history-shown.ts'
import { isoInstant } from '../db/columns.ts'

/** The newest entries of a record's trail. */
export async function readHistory(ctx: Context, recordId: string): Promise<HistoryEntry[]> {
  const found = await ctx.tx.execute<Record<string, unknown>>(sql`
    select id, at, person_id, action, version, changes, note from audit
    where workspace_id = ${ctx.actor.workspaceId} and record_id = ${recordId} order by id desc limit ${HISTORY_SHOWN}`)
  return found.rows.map(row => ({
    id: String(row.id),
    at: isoInstant(row.at as string),
    personId: (row.person_id as string) ?? null,
    action: String(row.action),
    version: Number(row.version),
    changes: row.changes as HistoryEntry['changes'],
    note: (row.note as string) ?? null,
  }))
}
