import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { recordRow } from '#kernel/command/records.ts'
import { toMinor } from '#kernel/db/minor-units.ts'
import { snake } from '#kernel/db/snake.ts'
import { emit } from '#kernel/event/event.ts'
import { lead } from '../../contract.ts'
import { factFields, type LeadFacts } from './lead-facts.ts'
import type { MatchedLead } from './match-row.ts'

/** The columns as the database reads them from JSON. */
const TYPES: Partial<Record<(typeof factFields)[number], string>> = {
  score: 'int',
  value: 'bigint',
  contactedOn: 'date',
  convertedOn: 'date',
  attributes: 'jsonb',
}
const COLUMNS = sql.raw(factFields.map(snake).join(', '))
const SHAPE = sql.raw(factFields.map(field => `${snake(field)} ${TYPES[field] ?? 'text'}`).join(', '))
const SETTING = sql.raw(factFields.map(field => `${snake(field)} = u.${snake(field)}`).join(', '))

/** Writes the new and the changed leads of a chunk: a handful of statements however many they are, one event, history for each. */
export async function writeLeads(ctx: Context, importId: string, matched: readonly MatchedLead[]): Promise<void> {
  const fresh = matched.filter(one => one.before === null).map(one => ({ id: ctx.newId(lead.prefix), ...one }))
  const changed = matched.flatMap(({ before, facts }) =>
    before && facts !== before ? [{ id: before.id, before, facts }] : [],
  )
  if (fresh.length > 0) await insertLeads(ctx, importId, fresh)
  if (changed.length > 0) await updateLeads(ctx, changed)
  for (const { id, facts } of fresh) trace(ctx, id, 1, 'imported', changesOf(null, facts))
  for (const { id, before, facts } of changed) trace(ctx, id, before.version + 1, 'updated', changesOf(before, facts))
  const counts = { importId, created: fresh.length, updated: changed.length }
  if (fresh.length + changed.length > 0) emit(ctx, 'lead.imported', { recordType: lead.type }, counts)
}

async function insertLeads(
  ctx: Context,
  importId: string,
  fresh: readonly (MatchedLead & { id: string })[],
): Promise<void> {
  const { workspaceId, personId } = ctx.actor
  const records = fresh.map(({ id, facts }) => recordRow(lead, { ...facts, id, ownerId: personId }))
  await ctx.tx.execute(sql`
    insert into record (workspace_id, id, type, title, owner_id, terms)
    select ${workspaceId}, r.id, ${lead.type}, r.title, r.owner_id, r.terms
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as r(id text, title text, owner_id text, terms text[])`)
  const rows = fresh.map(({ id, row, facts }) => ({ id, import_row: row, ...stored(facts) }))
  await ctx.tx.execute(sql`
    insert into lead (workspace_id, id, version, owner_id, created_at, created_by, updated_at, updated_by, import_id, import_row, ${COLUMNS})
    select ${workspaceId}, u.id, 1, ${personId}, ${ctx.now}, ${personId}, ${ctx.now}, ${personId}, ${importId}, u.import_row, ${COLUMNS}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as u(id text, import_row int, ${SHAPE})`)
}

async function updateLeads(ctx: Context, changed: readonly { id: string; facts: LeadFacts }[]): Promise<void> {
  const { workspaceId, personId } = ctx.actor
  const rows = changed.map(({ id, facts }) => ({ id, ...stored(facts) }))
  await ctx.tx.execute(sql`
    update lead l set ${SETTING}, version = l.version + 1, updated_at = ${ctx.now}, updated_by = ${personId}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as u(id text, ${SHAPE})
    where l.workspace_id = ${workspaceId} and l.id = u.id`)
  const records = changed.map(({ id, facts }) => recordRow(lead, { ...facts, id }))
  await ctx.tx.execute(sql`
    update record r set title = u.title, terms = u.terms
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as u(id text, title text, terms text[])
    where r.workspace_id = ${workspaceId} and r.id = u.id`)
}

function stored(facts: LeadFacts): Record<string, unknown> {
  const value = facts.value === null ? null : toMinor(facts.value).toString()
  return Object.fromEntries(factFields.map(field => [snake(field), field === 'value' ? value : facts[field]]))
}

function changesOf(before: LeadFacts | null, after: LeadFacts): Record<string, [unknown, unknown]> {
  const changed = factFields.filter(field => (before?.[field] ?? null) !== after[field])
  return Object.fromEntries(changed.map(field => [field, [before?.[field] ?? null, after[field]]]))
}

function trace(
  ctx: Context,
  recordId: string,
  version: number,
  action: string,
  changes: Record<string, [unknown, unknown]>,
): void {
  ctx.pending.audit.push({ recordId, recordType: lead.type, version, action, changes, note: null })
}
