import { oc } from '@orpc/contract'
import { z } from 'zod'
import type { Declaration, GenericAction, RecordChange } from '../entity/entity.ts'
import { changeSchema, newRecordSchema, recordSchema } from '../entity/record-schema.ts'
import { idSchema } from '../entity/value-schema.ts'
import { historyEntrySchema } from './history.ts'
import { countQuerySchema, listQuerySchema, pageSchema } from './list.ts'

/**
 * The routes that a declaration gives: list, count, read, history and, as far as the declaration allows,
 * create, update, remove and restore.
 */
export function crudContract<D extends Declaration>(entity: D): CrudContract<D> {
  const all = everyRoute(entity)
  const without = (['create', 'update', 'remove'] as const).filter(action => !entity.generic.includes(action))
  const left = Object.entries(all).filter(([name]) => !without.some(action => NEEDS[action].includes(name)))
  return Object.fromEntries(left) as CrudContract<D>
}

const NEEDS: Record<GenericAction, readonly string[]> = {
  create: ['create'],
  update: ['update'],
  remove: ['remove', 'restore'],
}

function everyRoute<D extends Declaration>(entity: D) {
  const path = `/${entity.path}` as const
  const tags = [entity.module]
  const record = recordSchema(entity)
  const known = z.strictObject({ id: idSchema })
  const changed = z.strictObject({ id: idSchema, version: z.int().optional() })
  return {
    list: oc
      .route({ method: 'GET', path, tags, inputStructure: 'compact' })
      .input(listQuerySchema)
      .output(pageSchema(record)),
    count: oc
      .route({ method: 'GET', path: `${path}/count`, tags })
      .input(countQuerySchema)
      .output(z.object({ count: z.int(), more: z.boolean() })),
    read: oc
      .route({ method: 'GET', path: `${path}/{id}`, tags })
      .input(known)
      .output(record),
    history: oc
      .route({ method: 'GET', path: `${path}/{id}/history`, tags })
      .input(known)
      .output(z.array(historyEntrySchema)),
    create: oc.route({ method: 'POST', path, tags, successStatus: 201 }).input(newRecordSchema(entity)).output(record),
    update: oc
      .route({ method: 'PATCH', path: `${path}/{id}`, tags })
      .input(changeOf(entity))
      .output(record),
    remove: oc
      .route({ method: 'DELETE', path: `${path}/{id}`, tags })
      .input(changed)
      .output(record),
    restore: oc
      .route({ method: 'POST', path: `${path}/{id}/restore`, tags })
      .input(known)
      .output(record),
  }
}

type Change<D extends Declaration> = { id: string; version?: number | undefined; set: RecordChange<D> }

function changeOf<D extends Declaration>(entity: D): z.ZodType<Change<D>, Change<D>> {
  const schema = z.strictObject({ id: idSchema, version: z.int().optional(), set: changeSchema(entity) })
  return schema as unknown as z.ZodType<Change<D>, Change<D>>
}

type EveryRoute<D extends Declaration> = ReturnType<typeof everyRoute<D>>
type Has<D extends Declaration, A extends GenericAction> = A extends D['generic'][number] ? true : false

/** The routes that a declaration allows. */
export type CrudContract<D extends Declaration> = Pick<EveryRoute<D>, 'list' | 'count' | 'read' | 'history'> &
  (Has<D, 'create'> extends true ? Pick<EveryRoute<D>, 'create'> : unknown) &
  (Has<D, 'update'> extends true ? Pick<EveryRoute<D>, 'update'> : unknown) &
  (Has<D, 'remove'> extends true ? Pick<EveryRoute<D>, 'remove' | 'restore'> : unknown)
