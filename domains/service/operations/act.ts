import { oc } from '@orpc/contract'
import { z } from 'zod'
import { knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'

export const tags = ['service']

/** A command about one record: its route, and the record as it is after it. */
export function act<D extends Declaration>(entity: D, verb: string) {
  const path = `/${entity.path}/{id}/${verb}` as const
  return oc.route({ method: 'POST', path, tags }).output(recordSchema(entity))
}

/** A route below a project. */
export function inProject(method: 'GET' | 'POST', path: string) {
  const route = { method, path: `/projects/{projectId}/${path}`, tags } as const
  return oc.route(method === 'POST' ? { ...route, successStatus: 201 } : route)
}

export const on = calendarDateSchema.optional()
export const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })
export const toOwner = z.strictObject({ ...knownRecord, ownerId: idSchema })
