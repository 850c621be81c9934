import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Condition } from '../contract/list.ts'
import type { AnyTable } from '../db/table.ts'
import type { Declaration } from '../entity/entity.ts'
import { keptText } from '../entity/given-text.ts'
import { instantSchema, valueSchema } from '../entity/value-schema.ts'
import { kernelRefusals } from '../error/kernel-refusals.ts'
import { refusal } from '../error/refusal.ts'

const BASE = new Set(['id', 'ownerId', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'projectId', 'iteration'])

/** The column that a list may be filtered or sorted by; structured fields and what never leaves the server are not. */
export function listColumn(entity: Declaration, table: AnyTable, name: string): PgColumn {
  const field = fieldOf(entity, name)
  const known = field ? !field.hidden && field.kind !== 'list' && field.kind !== 'tags' : BASE.has(name)
  const column = (table as unknown as Record<string, PgColumn | undefined>)[name]
  if (!known || !column) throw refusal(kernelRefusals, 'list.unknown_field', { field: name })
  return column
}

function fieldOf(entity: Declaration, name: string) {
  return Object.hasOwn(entity.fields, name) ? entity.fields[name] : undefined
}

/** A filter as a condition of the database; its values are parsed as the fields' own values. */
export function filterSql(entity: Declaration, table: AnyTable, filter: readonly Condition[]): SQL | undefined {
  return and(...filter.map(condition => conditionSql(entity, table, condition)))
}

function conditionSql(entity: Declaration, table: AnyTable, condition: Condition): SQL | undefined {
  const column = listColumn(entity, table, condition.field)
  const values = [condition.value ?? []].flat().map(value => parseValue(entity, condition.field, value))
  const [value] = values
  if (value === undefined && !NEEDS_NO_VALUE.has(condition.is)) throw badValue(condition.field, '')
  switch (condition.is) {
    case 'empty':
      return isNull(column)
    case 'filled':
      return isNotNull(column)
    case 'in':
      return inArray(column, values)
    case 'ne':
      return or(ne(column, value), isNull(column))
    default:
      return COMPARE[condition.is](column, value)
  }
}

const NEEDS_NO_VALUE = new Set<string>(['empty', 'filled', 'in'])
const COMPARE = { eq, lt, lte, gt, gte }

/** Parses the text of a filter's value as a value of the field. */
export function parseValue(entity: Declaration, name: string, text: string): unknown {
  const field = fieldOf(entity, name)
  if (!field) return parsed(BASE_SCHEMA[name], name === 'iteration' ? Number(text) : text, name, text)
  if (field.kind === 'integer') return parsed(valueSchema(field), text.trim() === '' ? text : Number(text), name, text)
  if (field.kind === 'yesno') return parsed(yesNoSchema, text, name, text)
  return parsed(valueSchema({ ...field, required: false }), keptText(field, text), name, text)
}

const yesNoSchema = z.enum(['true', 'false']).transform(text => text === 'true')

const BASE_SCHEMA: Record<string, z.ZodType | undefined> = {
  createdAt: instantSchema,
  updatedAt: instantSchema,
  iteration: z.int().min(0).max(10_000),
}

function parsed(schema: z.ZodType | undefined, value: unknown, field: string, given: string): unknown {
  if (!schema) return value
  const result = schema.safeParse(value)
  if (!result.success) throw badValue(field, given)
  return result.data
}

function badValue(field: string, value: string) {
  return refusal(kernelRefusals, 'list.bad_value', { field, value: value.slice(0, 60) }, { field })
}
