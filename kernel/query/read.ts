import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Context } from '../command/context.ts'
import { type AnyTable, tableOf } from '../db/table.ts'
import type { Declaration, RecordOf } from '../entity/entity.ts'
import { inSentence } from '../entity/in-sentence.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'
import { covers, type Right, scopeOf } from '../policy/scope.ts'

interface Reading {
  /** Keep others from changing it until this transaction ends. */
  lock?: boolean
  /** Also from the bin. */
  deleted?: boolean
}

/** A record that the person may read; what is outside their scope does not exist for them. */
export async function readRecord<D extends Declaration>(
  ctx: Context,
  entity: D,
  id: string,
  reading: Reading = {},
): Promise<RecordOf<D>> {
  const record = await findRecord(ctx, entity, id, reading)
  if (!record || !covers(scopeOf(ctx.actor, entity, 'read'), entity, owned(record))) throw notFound(ctx, entity)
  return record
}

/** A record that the person may change, locked. Refused with the reason where it may only be read. */
export async function readForChange<D extends Declaration>(
  ctx: Context,
  entity: D,
  id: string,
  reading: Reading = {},
): Promise<RecordOf<D>> {
  const record = await readRecord(ctx, entity, id, { ...reading, lock: true })
  requireRight(ctx, entity, record, 'write')
  return record
}

/** Refuses with the reason where the person lacks the right on the record. */
export function requireRight<D extends Declaration>(ctx: Context, entity: D, record: RecordOf<D>, right: Right): void {
  const scope = scopeOf(ctx.actor, entity, right)
  if (!covers(scope, entity, owned(record)))
    throw refusal(kernelRefusals, 'right.missing', { reason: scope.reason[ctx.locale] })
}

/** Refuses with the reason where the person may not read all records of this type in a project. */
export function requireReadIn(ctx: Context, entity: Declaration, projectId: string): void {
  const scope = scopeOf(ctx.actor, entity, 'read')
  if (!covers(scope, entity, { id: '', ownerId: null, projectId }))
    throw refusal(kernelRefusals, 'right.missing', { reason: scope.reason[ctx.locale] })
}

/** A record by its id, whoever asks; null where there is none. For work that has judged the right by other means. */
export async function findRecord<D extends Declaration>(
  ctx: Context,
  entity: D,
  id: string,
  reading: Reading = {},
): Promise<RecordOf<D> | null> {
  const table = tableOf(entity) as unknown as AnyTable
  const query = ctx.tx
    .select()
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.id, id),
        reading.deleted ? undefined : isNull(table.deletedAt),
      ),
    )
  const [record] = await (reading.lock ? query.for('update') : query)
  return (record as unknown as RecordOf<D>) ?? null
}

/** Records by their ids, whoever asks, in no order. */
export async function findRecords<D extends Declaration>(
  ctx: Context,
  entity: D,
  ids: readonly string[],
): Promise<RecordOf<D>[]> {
  if (ids.length === 0) return []
  const table = tableOf(entity) as unknown as AnyTable
  const found = await ctx.tx
    .select()
    .from(table)
    .where(and(eq(table.workspaceId, ctx.actor.workspaceId), inArray(table.id, [...ids])))
  return found as unknown as RecordOf<D>[]
}

export function notFound(ctx: Context, entity: Declaration) {
  return refusal(kernelRefusals, 'record.not_found', { type: inSentence(entity.label, ctx.locale) })
}

function owned(record: unknown): { id: string; ownerId: string | null; projectId?: string } {
  return record as { id: string; ownerId: string | null; projectId?: string }
}
