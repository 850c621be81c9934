import { and, eq, isNull, or, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { covers, scopeOf } from '#kernel/policy/scope.ts'
import { lead } from '../../contract.ts'
import { addToIndex, type LeadIndex } from './match-row.ts'
import type { LeadDraft } from './read-row.ts'

/** Adds to the index every lead of the workspace that one of the rows may be, in one query on its indexes. */
export async function findKnown(ctx: Context, index: LeadIndex, drafts: readonly LeadDraft[]): Promise<void> {
  const table = tableOf(lead)
  const any = (column: PgColumn, values: (string | null | undefined)[]) => {
    const filled = values.filter(value => typeof value === 'string')
    return filled.length > 0 ? sql`${column} = any(${sql.param(filled)})` : undefined
  }
  const found = await ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        isNull(table.deletedAt),
        or(
          any(
            table.key,
            drafts.map(draft => draft.key),
          ),
          any(
            table.phone,
            drafts.map(draft => draft.values.phone),
          ),
          any(
            table.email,
            drafts.map(draft => draft.values.email),
          ),
        ),
      ),
    )
    .for('update')
  const scope = scopeOf(ctx.actor, lead, 'write')
  for (const row of found) addToIndex(index, { before: row, row: 0, mayChange: covers(scope, lead, row), facts: row })
}
