import { and, asc, desc, eq, gt, ilike, inArray, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Context } from '../command/context.ts'
import { COUNT_LIMIT, type CountQuery, type ListQuery } from '../contract/list.ts'
import { type AnyTable, tableOf } from '../db/table.ts'
import { type Declaration, isInProject, type RecordOf } from '../entity/entity.ts'
import { isStorable } from '../entity/storable.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import { scopeOf, scopeSql } from '../policy/scope.ts'
import { searchIds } from '../search/search.ts'
import { filterSql, listColumn, parseValue } from './conditions.ts'

const LIMIT = 50

/** One page of the records that a person may see, after the last one of the page before (keyset, no offset). */
export async function listRecords<D extends Declaration>(
  ctx: Context,
  entity: D,
  query: ListQuery,
): Promise<{ items: RecordOf<D>[]; next: string | null }> {
  const table = tableOf(entity) as unknown as AnyTable
  const order = orderOf(entity, table, query.sort)
  const limit = query.limit ?? LIMIT
  const narrowed = await narrow(ctx, entity, table, query, isNewestFirst(query, order) ? limit + 1 : undefined)
  if (narrowed === 'nothing') return { items: [], next: null }
  const after = query.after ? afterSql(entity, table, order, query.after) : undefined
  const rows = (await ctx.tx
    .select()
    .from(table)
    .where(and(narrowed, after))
    .orderBy(...orderSql(table, order))
    .limit(limit + 1)) as unknown as RecordOf<D>[]
  const items = rows.slice(0, limit)
  return { items, next: rows.length > limit ? cursorOf(order, items.at(-1) as RecordOf<D>) : null }
}

/** Then the search need not look further than the page. */
function isNewestFirst(query: ListQuery, order: Order): boolean {
  return (
    order.name === 'id' &&
    order.descending &&
    !query.after &&
    !query.project &&
    !query.iteration &&
    (query.filter ?? []).length === 0
  )
}

/** How many records a person may see; counting stops at a limit, since nobody reads further. */
export async function countRecords(
  ctx: Context,
  entity: Declaration,
  query: CountQuery,
): Promise<{ count: number; more: boolean }> {
  const table = tableOf(entity) as unknown as AnyTable
  const narrowed = await narrow(ctx, entity, table, query)
  if (narrowed === 'nothing') return { count: 0, more: false }
  const some = ctx.tx
    .select({ one: sql`1` })
    .from(table)
    .where(narrowed)
    .limit(COUNT_LIMIT + 1)
    .as('some')
  const [found] = await ctx.tx.select({ count: sql<string>`count(*)` }).from(some)
  const count = Number(found?.count ?? 0)
  return { count: Math.min(count, COUNT_LIMIT), more: count > COUNT_LIMIT }
}

/** What the query asks for, within what the person may see. */
async function narrow(ctx: Context, entity: Declaration, table: AnyTable, query: CountQuery, newest?: number) {
  const scope = scopeOf(ctx.actor, entity, 'read')
  if (scope.kind === 'none') throw refusal(kernelRefusals, 'right.missing', { reason: scope.reason[ctx.locale] })
  const conditions: (SQL | undefined)[] = [
    eq(table.workspaceId, ctx.actor.workspaceId),
    query.bin ? isNotNull(table.deletedAt) : isNull(table.deletedAt),
    scopeSql(scope, entity),
    filterSql(entity, table, query.filter ?? []),
  ]
  if (query.project && isInProject(entity)) conditions.push(eq(listColumn(entity, table, 'projectId'), query.project))
  if (query.iteration && isInProject(entity))
    conditions.push(eq(listColumn(entity, table, 'iteration'), query.iteration))
  if (query.q?.trim() && query.bin)
    conditions.push(ilike(listColumn(entity, table, entity.title), `%${plain(query.q)}%`))
  else if (query.q?.trim()) {
    const found = await searchIds(ctx.tx, entity.type, query.q, scope, newest)
    if (found.length === 0) return 'nothing' as const
    conditions.push(inArray(table.id, found))
  }
  return and(...conditions)
}

/** The bin is no part of the search; it is looked through by title. */
function plain(text: string): string {
  return text.trim().replaceAll(/[\\%_]/g, '\\$&')
}

interface Order {
  readonly name: string
  readonly column: PgColumn
  readonly descending: boolean
}

function orderOf(entity: Declaration, table: AnyTable, sort = '-id'): Order {
  const descending = sort.startsWith('-')
  const asked = descending ? sort.slice(1) : sort
  // Ids sort by the time of their making, and every table is ordered by them.
  const name = asked === 'createdAt' ? 'id' : asked
  return { name, column: listColumn(entity, table, name), descending }
}

function orderSql(table: AnyTable, order: Order): SQL[] {
  const direction = order.descending ? desc : asc
  if (order.name === 'id') return [direction(order.column)]
  return [direction(order.column), direction(table.id)]
}

/** PostgreSQL puts empty values last going up and first going down; the position in a list follows it. */
function afterSql(entity: Declaration, table: AnyTable, order: Order, cursor: string): SQL | undefined {
  const [value, id] = parseCursor(entity, order, cursor)
  const [column, beyond] = [order.column, order.descending ? lt : gt]
  if (order.name === 'id') return beyond(table.id, id)
  if (value === null && order.descending) return or(isNotNull(column), and(isNull(column), beyond(table.id, id)))
  if (value === null) return and(isNull(column), beyond(table.id, id))
  const further = beyondSql(order, table, value, id)
  return order.descending || column.notNull ? further : or(further, isNull(column))
}

/** A comparison of rows, which an index on both columns answers by walking on from that place. */
function beyondSql({ column, descending }: Order, table: AnyTable, value: unknown, id: string): SQL {
  const sign = sql.raw(descending ? '<' : '>')
  return sql`(${column}, ${table.id}) ${sign} (${sql.param(value, column)}, ${id})`
}

function cursorOf(order: Order, last: unknown): string {
  const row = last as Record<string, unknown>
  return Buffer.from(JSON.stringify([row[order.name] ?? null, row.id])).toString('base64url')
}

/** A position is what a page before gave; whatever else comes in its place is refused before the database sees it. */
function parseCursor(entity: Declaration, order: Order, cursor: string): [unknown, string] {
  const [value, id] = decoded(cursor)
  if (typeof id === 'string' && id.length <= 60 && isStorable(id)) {
    if (value === null) return [null, id]
    if (typeof value === 'string' && !isStorable(value)) throw badCursor()
    if (['string', 'number', 'boolean'].includes(typeof value)) return [sameKind(entity, order, value), id]
  }
  throw badCursor()
}

function decoded(cursor: string): unknown[] {
  try {
    const position = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown
    if (Array.isArray(position)) return position
  } catch {
    // Falls through to the refusal: whatever is wrong with a cursor, it is not ours.
  }
  throw badCursor()
}

/** Texts and choices may have grown stricter since they were kept; what the database compares must be of its kind. */
function sameKind(entity: Declaration, order: Order, value: unknown): unknown {
  const kind = entity.fields[order.name]?.kind
  if (['text', 'note', 'choice'].includes(String(kind)) && typeof value === 'string') return value
  try {
    return parseValue(entity, order.name, String(value))
  } catch {
    throw badCursor()
  }
}

function badCursor() {
  return refusal(kernelRefusals, 'list.bad_cursor', {}, { field: 'after' })
}
