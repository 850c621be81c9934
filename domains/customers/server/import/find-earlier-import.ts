import { and, desc, eq } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { tableOf } from '#kernel/db/table.ts'
import { type ImportMapping, type ImportPreview, leadImport } from '../../contract.ts'
import { isProblemColumn } from './problem-column.ts'

const LOOKED_AT = 50

type Asked = Pick<ImportPreview, 'mapping' | 'namePattern' | 'keyColumns' | 'duplicates' | 'source'>

/** For refused rows that come back: what the person asked for when they imported rows of the same columns. */
export async function findEarlierImport(ctx: Context, header: readonly string[]): Promise<Asked | null> {
  if (!header.some(isProblemColumn)) return null
  const table = tableOf(leadImport)
  const { workspaceId, personId } = ctx.actor
  const { mapping: given, namePattern, keyColumns, duplicates, source } = table
  const earlier = await ctx.tx
    .select({ mapping: given, namePattern, keyColumns, duplicates, source })
    .from(table)
    .where(and(eq(table.workspaceId, workspaceId), eq(table.createdBy, personId)))
    .orderBy(desc(table.id))
    .limit(LOOKED_AT)
  const wanted = columnsOf(header)
  const found = earlier.find(one => columnsOf(namesOf(one.mapping as ImportMapping)) === wanted)
  if (!found) return null
  const targets = new Map((found.mapping as ImportMapping).map(({ column, to }) => [column, to]))
  const mapping = header.map(column => ({ column, to: targets.get(column) ?? ('ignore' as const) }))
  return { ...found, mapping, keyColumns: found.keyColumns ?? [] }
}

function columnsOf(names: readonly string[]): string {
  return JSON.stringify(names.filter(name => !isProblemColumn(name)).toSorted())
}

function namesOf(mapping: ImportMapping): string[] {
  return mapping.map(({ column }) => column)
}
