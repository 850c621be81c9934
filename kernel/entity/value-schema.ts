import { z } from 'zod'
import { isCalendarDate } from './calendar-date.ts'
import type { Field, SimpleField } from './field.ts'
import { inWordsOf } from './field-words.ts'
import { isStorable } from './storable.ts'

const TEXT_MAX = 500
const NOTE_MAX = 20_000
const LIST_MAX = 200
const ID = /^[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}$/

/** The id of a record: a three-letter prefix and a time-sortable body. */
export const idSchema = z.string().regex(ID, 'id')
export const calendarDateSchema = z
  .string()
  .refine(isCalendarDate, { params: { code: 'date' } })
  .meta({ format: 'date' })
export const instantSchema = z.iso.datetime({ offset: false })

/** The schema of one field's value where it is present; it knows the field's words. */
export function valueSchema(field: Field): z.ZodType {
  const options = field.kind === 'choice' || field.kind === 'tags' ? field.options : undefined
  const wanted = field.kind === 'text' ? field.wanted : undefined
  return inWordsOf(schemaOf(field), { label: field.label, ...(options && { options }), ...(wanted && { wanted }) })
}

function schemaOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return textSchema(field.max ?? TEXT_MAX, field.pattern, field.required)
    case 'note':
      return textSchema(field.max ?? NOTE_MAX, undefined, field.required)
    case 'integer':
      return z
        .int()
        .min(field.min ?? -2_147_483_648)
        .max(field.max ?? 2_147_483_647)
    case 'decimal':
      return decimalSchema(field.scale ?? 6, field.min, field.max)
    case 'money':
      return decimalSchema(2, field.min)
    case 'date':
      return calendarDateSchema
    case 'instant':
      return instantSchema
    case 'yesno':
      return z.boolean()
    case 'choice':
      return z.enum(Object.keys(field.options))
    case 'tags':
      return z.array(field.options ? z.enum(Object.keys(field.options)) : z.string().trim().min(1).max(60)).max(50)
    case 'person':
    case 'reference':
      return idSchema
    case 'list':
      return z.array(rowSchema(field.of)).max(field.max ?? LIST_MAX)
  }
}

function textSchema(max: number, pattern: string | undefined, required: boolean | undefined): z.ZodType {
  const base = z
    .string()
    .max(max)
    .refine(isStorable, { params: { code: 'text' } })
  const filled = required ? base.refine(text => text.trim() !== '', { params: { code: 'empty' } }) : base
  return pattern ? filled.regex(new RegExp(pattern, 'u')) : filled
}

/** At most 15 digits before the point: sums of many such numbers still fit the database's types. */
function decimalSchema(scale: number, min = -Infinity, max = Infinity): z.ZodType {
  return z
    .string()
    .regex(new RegExp(`^-?\\d{1,15}(\\.\\d{1,${scale}})?$`), { message: `decimal:${scale}`, abort: true })
    .refine(text => Number(text) >= min, { params: { code: 'too_small', min } })
    .refine(text => Number(text) <= max, { params: { code: 'too_big', max } })
}

function rowSchema(fields: Readonly<Record<string, SimpleField>>): z.ZodType {
  const shape = Object.entries(fields).map(([name, field]) => [
    name,
    field.required ? valueSchema(field) : valueSchema(field).nullable().default(null),
  ])
  return z.strictObject(Object.fromEntries(shape))
}
