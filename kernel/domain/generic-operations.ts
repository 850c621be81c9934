import { isContractProcedure } from '@orpc/contract'
import type { Context } from '../command/context.ts'
import { createRecord, removeRecord, restoreRecord, updateRecord } from '../command/crud.ts'
import type { Operation } from '../command/operation.ts'
import type { Declaration } from '../entity/entity.ts'
import { shownChanges, shownValues } from '../entity/given-text.ts'
import { readHistory } from '../query/history.ts'
import { countRecords, listRecords } from '../query/list.ts'
import { readRecord } from '../query/read.ts'
import type { OperationTree } from './domain.ts'

type Known = { id: string; version?: number }

/** What the generic routes of a record type do, as far as its contract has them; texts are in the reader's language. */
export function genericOperations(entity: Declaration, contract: Readonly<Record<string, unknown>>): OperationTree {
  const shown = async <V>(ctx: Context, record: Promise<V>) => shownValues(entity, await record, ctx.locale)
  const run: Record<string, (ctx: Context, input: never) => Promise<unknown>> = {
    list: async (ctx, input) => {
      const { items, next } = await listRecords(ctx, entity, input)
      return { items: items.map(one => shownValues(entity, one, ctx.locale)), next }
    },
    count: (ctx, input) => countRecords(ctx, entity, input),
    read: (ctx, input: Known) => shown(ctx, readRecord(ctx, entity, input.id, { deleted: true })),
    history: async (ctx, input: Known) => {
      await readRecord(ctx, entity, input.id, { deleted: true })
      const entries = await readHistory(ctx, input.id)
      return entries.map(one => ({ ...one, changes: shownChanges(entity, one.changes, ctx.locale) }))
    },
    create: (ctx, input) => shown(ctx, createRecord(ctx, entity, input)),
    update: (ctx, input) => shown(ctx, updateRecord(ctx, entity, input)),
    remove: (ctx, input: Known) => shown(ctx, removeRecord(ctx, entity, input)),
    restore: (ctx, input: Known) => shown(ctx, restoreRecord(ctx, entity, input.id)),
  }
  const changing = new Set(['create', 'update', 'remove', 'restore'])
  const known = Object.entries(run).filter(([name]) => isContractProcedure(contract[name]))
  return Object.fromEntries(
    known.map(([name, behaviour]) => [
      name,
      {
        kind: changing.has(name) ? 'command' : 'query',
        contract: contract[name],
        run: behaviour as Operation['run'],
      } as Operation,
    ]),
  )
}
