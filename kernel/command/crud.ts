import { type Declaration, isInProject, type NewRecord, type RecordChange, type RecordOf } from '../entity/entity.ts'
import { keptValues, shownValues } from '../entity/given-text.ts'
import { turnedPeriod } from '../entity/turned-period.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import { mayCreate, scopeOf } from '../policy/scope.ts'
import { readForChange } from '../query/read.ts'
import { requireReferencesStill } from '../reference/require-references.ts'
import { unknownReference } from '../reference/unknown-reference.ts'
import type { Context } from './context.ts'
import { changeRecord, insertRecord } from './records.ts'

/** The generic create: the declared fields, in an open project's current iteration. */
export async function createRecord<D extends Declaration>(
  ctx: Context,
  entity: D,
  given: NewRecord<D>,
): Promise<RecordOf<D>> {
  requireGeneric(ctx, entity, 'create')
  const projectId = (given as { projectId?: string }).projectId
  requireCreate(ctx, entity, projectId)
  const place = isInProject(entity) ? await openPlace(ctx, projectId ?? '') : {}
  const values = keptValues(entity, given)
  requirePeriods(ctx, entity, values)
  return insertRecord(ctx, entity, { ...values, ...place } as never)
}

/** Refuses with the reason where the person may not create such a record (in this project). */
export function requireCreate(ctx: Context, entity: Declaration, projectId?: string): void {
  if (mayCreate(ctx.actor, entity, projectId)) return
  throw refusal(kernelRefusals, 'right.missing', { reason: scopeOf(ctx.actor, entity, 'write').reason[ctx.locale] })
}

/** The generic update: only editable fields, only on the version that the person saw. */
export async function updateRecord<D extends Declaration>(
  ctx: Context,
  entity: D,
  input: { id: string; version?: number | undefined; set: RecordChange<D> },
): Promise<RecordOf<D>> {
  requireGeneric(ctx, entity, 'update')
  const record = await changeable(ctx, entity, input.id, input.version)
  const set = keptValues(entity, input.set)
  requirePeriods(ctx, entity, set, record)
  return changeRecord(ctx, entity, record, set as Partial<RecordOf<D>>)
}

/** Moves a record to the bin. */
export async function removeRecord<D extends Declaration>(
  ctx: Context,
  entity: D,
  input: { id: string; version?: number | undefined },
): Promise<RecordOf<D>> {
  requireGeneric(ctx, entity, 'remove')
  const record = await changeable(ctx, entity, input.id, input.version)
  requireMayGo(ctx, entity, record)
  return changeRecord(ctx, entity, record, { deletedAt: ctx.now } as Partial<RecordOf<D>>, { action: 'removed' })
}

/** Takes a record back out of the bin. */
export async function restoreRecord<D extends Declaration>(ctx: Context, entity: D, id: string): Promise<RecordOf<D>> {
  requireGeneric(ctx, entity, 'remove')
  const record = await readForChange(ctx, entity, id, { deleted: true })
  if (record.deletedAt === null) return record
  await requireOpen(ctx, entity, record)
  await requireReferencesStill(ctx, entity, record)
  return changeRecord(ctx, entity, record, { deletedAt: null } as Partial<RecordOf<D>>, { action: 'restored' })
}

/** The record at the version that the person saw, where the person may change it now. */
export async function changeable<D extends Declaration>(
  ctx: Context,
  entity: D,
  id: string,
  version: number | undefined,
): Promise<RecordOf<D>> {
  if (version === undefined) throw refusal(kernelRefusals, 'record.version_required')
  const record = await readForChange(ctx, entity, id)
  requireVersion(ctx, entity, record, version)
  requireNotFrozen(ctx, entity, record)
  await requireOpen(ctx, entity, record)
  return record
}

export function requireVersion<D extends Declaration>(
  ctx: Context,
  entity: D,
  record: RecordOf<D>,
  version: number,
): void {
  if (record.version === version) return
  const current = shownValues(entity, record, ctx.locale)
  throw refusal(kernelRefusals, 'record.stale', { type: entity.label[ctx.locale] }, { current })
}

function requireNotFrozen<D extends Declaration>(ctx: Context, entity: D, record: RecordOf<D>): void {
  if (!entity.frozen) return
  const value = (record as Record<string, unknown>)[entity.frozen.field]
  if (!entity.frozen.in.includes(String(value))) return
  const field = entity.fields[entity.frozen.field]
  const state = field?.kind === 'choice' ? field.options[String(value)]?.[ctx.locale] : String(value)
  throw refusal(kernelRefusals, 'record.frozen', { state })
}

/** Refuses a last day before the first. */
export function requirePeriods(ctx: Context, entity: Declaration, set: object, record?: object): void {
  const turned = turnedPeriod(entity, set, record)
  if (!turned) return
  const [first, last] = [turned.first, turned.last].map(name => entity.fields[name]?.label[ctx.locale])
  throw refusal(kernelRefusals, 'record.ends_before_it_begins', { ...turned, first, last }, { field: turned.written })
}

function requireMayGo<D extends Declaration>(ctx: Context, entity: D, record: RecordOf<D>): void {
  const name = entity.staysOnce
  if (!name || (record as Record<string, unknown>)[name] === null) return
  const field = entity.fields[name]?.label[ctx.locale] ?? name
  throw refusal(kernelRefusals, 'record.stays', { type: entity.label[ctx.locale], field }, { field: name })
}

/** The open project's iteration, for a new record in it. */
export async function openPlace(ctx: Context, projectId: string): Promise<{ projectId: string; iteration: number }> {
  const place = await ctx.runtime.placeOf(ctx, projectId)
  if (!place) throw unknownReference(ctx, 'projectId', { zh: '项目', en: 'Project' })
  if (!place.open) throw refusal(kernelRefusals, 'project.not_open', { state: place.state })
  return { projectId, iteration: place.iteration }
}

async function requireOpen(ctx: Context, entity: Declaration, record: unknown): Promise<void> {
  const { projectId, iteration } = record as { projectId?: string; iteration?: number }
  if (!projectId) return
  const place = await openPlace(ctx, projectId)
  if (entity.ofIteration && iteration !== place.iteration)
    throw refusal(kernelRefusals, 'record.earlier_iteration', { type: entity.label[ctx.locale], iteration })
}

function requireGeneric(ctx: Context, entity: Declaration, action: 'create' | 'update' | 'remove'): void {
  if (!entity.generic.includes(action))
    throw refusal(kernelRefusals, 'record.not_generic', { type: entity.label[ctx.locale] })
}
