import { and, eq, sql } from 'drizzle-orm'
import type { AnyTable } from '../db/table.ts'
import { tableOf } from '../db/table.ts'
import { type Declaration, isInProject, type RecordOf, type RecordValues } from '../entity/entity.ts'
import { searchedTexts } from '../entity/given-text.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import { emit } from '../event/event.ts'
import { requireReferences } from '../reference/require-references.ts'
import { requireUnused } from '../reference/require-unused.ts'
import { termsOf } from '../search/terms.ts'
import type { Context } from './context.ts'
import { orDuplicate } from './or-duplicate.ts'

type Row = Record<string, unknown>
interface How {
  /** The verb in the history and in the event's name: 'created', 'approved', ... */
  action?: string
  /** The verb in the history, where it tells more than the event. */
  verb?: string | undefined
  note?: string | null
  /** Takes over what another record points to: people who have left stay where they were. */
  carries?: boolean
  /** What the event carries besides the record it is about. */
  payload?: Record<string, unknown>
}

/** Writes new records of a type, each with its row for search and references, its history and one event for all. */
export async function insertRecords<D extends Declaration>(
  ctx: Context,
  entity: D,
  given: readonly RecordValues<D>[],
  how: How = {},
): Promise<RecordOf<D>[]> {
  if (given.length === 0) return []
  const rows = given.map(values => newRow(ctx, entity, values as Row))
  if (!how.carries) await requireReferences(ctx, entity, rows)
  await ctx.tx.execute(sql`
    insert into record (workspace_id, id, type, title, owner_id, project_id, terms)
    select ${ctx.actor.workspaceId}, r.id, ${entity.type}, r.title, r.owner_id, r.project_id, r.terms
    from jsonb_to_recordset(${JSON.stringify(rows.map(row => recordRow(entity, row)))}::jsonb)
      as r(id text, title text, owner_id text, project_id text, terms text[])`)
  const table = tableOf(entity) as unknown as AnyTable
  const insert = ctx.tx
    .insert(table)
    .values(rows as never)
    .returning()
  const written = (await orDuplicate(ctx, entity, insert)) as unknown as RecordOf<D>[]
  const action = how.action ?? 'created'
  for (const row of rows) trace(ctx, entity, row, action, changesFrom({}, given[rows.indexOf(row)] as Row), how.note)
  announce(ctx, entity, rows, action, how.payload)
  return written
}

/** Writes one new record. */
export async function insertRecord<D extends Declaration>(
  ctx: Context,
  entity: D,
  values: RecordValues<D>,
  how: How = {},
): Promise<RecordOf<D>> {
  const [record] = await insertRecords(ctx, entity, [values], how)
  return record as RecordOf<D>
}

/** Changes a record that was read in this transaction; refused where somebody else was quicker. */
export async function changeRecord<D extends Declaration>(
  ctx: Context,
  entity: D,
  record: RecordOf<D>,
  set: Partial<RecordOf<D>>,
  how: How = {},
): Promise<RecordOf<D>> {
  if ((set as Row).deletedAt) await requireUnused(ctx, entity, record.id)
  const table = tableOf(entity) as unknown as AnyTable
  const changes = changesFrom(record as Row, set as Row)
  await requireReferences(ctx, entity, [pointedAnew(record as Row, changes)], record)
  const next = { ...set, version: record.version + 1, updatedAt: ctx.now, updatedBy: ctx.actor.personId || null }
  const update = ctx.tx
    .update(table)
    .set(next as never)
    .where(
      and(eq(table.workspaceId, ctx.actor.workspaceId), eq(table.id, record.id), eq(table.version, record.version)),
    )
    .returning()
  const [changed] = await orDuplicate(ctx, entity, update)
  if (!changed) throw refusal(kernelRefusals, 'record.stale', { type: entity.label[ctx.locale] })
  if (touchesRecordRow(entity, set as Row)) await refreshRecordRow(ctx, entity, changed as unknown as Row)
  const action = how.action ?? 'updated'
  trace(ctx, entity, changed as unknown as Row, how.verb ?? action, changes, how.note)
  announce(ctx, entity, [changed as unknown as Row], action, how.payload)
  return changed as unknown as RecordOf<D>
}

/** The new values of a record, and the project that it belongs to. */
function pointedAnew({ projectId }: Row, changes: Readonly<Record<string, readonly [unknown, unknown]>>): Row {
  return { ...Object.fromEntries(Object.entries(changes).map(([name, [, to]]) => [name, to])), projectId }
}

function newRow(ctx: Context, entity: Declaration, values: Row): Row {
  const owner = values.ownerId === undefined ? ctx.actor.personId || null : values.ownerId
  const author = ctx.actor.personId || null
  const base = { workspaceId: ctx.actor.workspaceId, id: ctx.newId(entity.prefix), version: 1, ownerId: owner }
  const times = { createdAt: ctx.now, createdBy: author, updatedAt: ctx.now, updatedBy: author }
  return { ...base, ...times, ...definedOnly(values), ownerId: owner }
}

function definedOnly(values: Row): Row {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** The row by which a record is searched and referred to. */
export function recordRow(entity: Declaration, row: Row): Row {
  const project = isInProject(entity) ? row.projectId : entity.type === 'project' ? row.id : null
  const searched = (entity.search ?? [entity.title]).flatMap(name =>
    searchedTexts(entity.fields[name], textOf(row[name])),
  )
  const terms = termsOf(...searched)
  return { id: row.id, title: titleOf(entity, row), owner_id: row.ownerId, project_id: project, terms }
}

async function refreshRecordRow(ctx: Context, entity: Declaration, row: Row): Promise<void> {
  const { title, owner_id, terms } = recordRow(entity, row)
  await ctx.tx.execute(sql`
    update record set title = ${title}, owner_id = ${owner_id}, terms = ${sql.param(terms)}, deleted_at = ${row.deletedAt}
    where workspace_id = ${ctx.actor.workspaceId} and id = ${row.id}`)
}

function touchesRecordRow(entity: Declaration, set: Row): boolean {
  const shown = new Set([entity.title, 'ownerId', 'deletedAt', ...(entity.search ?? [])])
  return Object.keys(set).some(name => shown.has(name))
}

export function titleOf(entity: Declaration, row: Row): string {
  return textOf(row[entity.title]) || entity.label.zh
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '')
}

function changesFrom(before: Row, after: Row): Record<string, [unknown, unknown]> {
  const changed = Object.entries(after).filter(
    ([name, value]) => value !== undefined && JSON.stringify(before[name] ?? null) !== JSON.stringify(value),
  )
  return Object.fromEntries(changed.map(([name, value]) => [name, [before[name] ?? null, value]]))
}

function trace(
  ctx: Context,
  entity: Declaration,
  row: Row,
  action: string,
  changes: Record<string, [unknown, unknown]>,
  note: string | null = null,
): void {
  const { id, version } = row as { id: string; version: number }
  const shown = Object.fromEntries(Object.entries(changes).filter(([name]) => !entity.fields[name]?.hidden))
  ctx.pending.audit.push({ recordId: id, recordType: entity.type, version, action, changes: shown, note })
}

/** One event for a command, however many records it wrote. */
function announce(
  ctx: Context,
  entity: Declaration,
  rows: readonly Row[],
  action: string,
  payload: Record<string, unknown> = {},
): void {
  const [first] = rows
  const about = { recordType: entity.type, projectId: (recordRow(entity, first ?? {}).project_id as string) ?? null }
  if (rows.length === 1) emit(ctx, `${entity.type}.${action}`, { ...about, recordId: String(first?.id) }, payload)
  else emit(ctx, `${entity.type}.${action}`, about, { ...payload, count: rows.length })
}
