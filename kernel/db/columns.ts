import {
  bigint,
  boolean,
  customType,
  integer,
  jsonb,
  numeric,
  type PgColumnBuilderBase,
  text,
} from 'drizzle-orm/pg-core'
import type { Field } from '../entity/field.ts'
import { fromMinor, toMinor } from './minor-units.ts'

/** Ids compare byte by byte, so that they sort by time everywhere. */
export const idColumn = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })

/** Names sort as a Chinese reader expects: by pinyin. */
export const nameColumn = customType<{ data: string }>({ dataType: () => 'text COLLATE "zh-x-icu"' })

export const instantColumn = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamptz',
  fromDriver: value => isoInstant(value),
})

export const dateColumn = customType<{ data: string }>({ dataType: () => 'date' })

export const textArray = customType<{ data: string[] }>({ dataType: () => 'text[]' })

const moneyColumn = customType<{ data: string; driverData: string }>({
  dataType: () => 'bigint',
  toDriver: amount => toMinor(amount).toString(),
  fromDriver: minor => fromMinor(BigInt(minor)),
})

/** The column of a field, nullable; the table decides what is required. */
export function columnOf(field: Field, name: string, isTitle: boolean): PgColumnBuilderBase {
  switch (field.kind) {
    case 'text':
      return isTitle ? nameColumn(name) : text(name)
    case 'note':
    case 'choice':
      return text(name)
    case 'integer':
      return integer(name)
    case 'decimal':
      return numeric(name)
    case 'money':
      return moneyColumn(name)
    case 'date':
      return dateColumn(name)
    case 'instant':
      return instantColumn(name)
    case 'yesno':
      return boolean(name)
    case 'tags':
      return textArray(name)
    case 'person':
    case 'reference':
      return idColumn(name)
    case 'list':
      return jsonb(name)
  }
}

/** PostgreSQL's text of a moment (the connection speaks UTC) as ISO 8601. */
export function isoInstant(value: string | Date): string {
  if (value instanceof Date) return value.toISOString()
  return new Date(`${value.slice(0, 10)}T${value.slice(11).replace(/\+00(:00)?$/, '')}Z`).toISOString()
}

export const sequenceColumn = () => bigint({ mode: 'number' })
