import type { Declaration } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import { isSame } from '../../records/is-same.ts'
import type { Values } from '../../records/merge-edit.ts'

/** What a form asks for: the given names, or everything that may be given at creation or edited. */
export function formFields(entity: Declaration, editing: boolean, names?: readonly string[]): [string, Field][] {
  const allowed = editing ? entity.editable : [...entity.editable, ...(entity.onCreate ?? [])]
  const asked = names ?? Object.keys(entity.fields)
  return asked.flatMap(name => {
    const field = entity.fields[name]
    return field && allowed.includes(name) ? [[name, field] as [string, Field]] : []
  })
}

/** How a new record begins. */
export function firstValues(fields: readonly [string, Field][], given: Values): Values {
  return Object.fromEntries(fields.map(([name, field]) => [name, given[name] ?? firstValue(field)]))
}

function firstValue(field: Field): unknown {
  if (field.kind === 'choice') return field.initial ?? null
  return field.kind === 'yesno' && field.required ? false : null
}

/** Texts without letters are nothing. */
export function givenValues(fields: readonly [string, Field][], values: Values): Values {
  return Object.fromEntries(fields.map(([name, field]) => [name, given(field, values[name])]))
}

export function given(field: Field, value: unknown): unknown {
  if (typeof value === 'string' && value.trim() === '') return null
  if (Array.isArray(value) && value.length === 0 && !field.required) return null
  return value ?? null
}

/** The names of required fields that are still empty. */
export function missingFields(fields: readonly [string, Field][], values: Values): string[] {
  return fields.filter(([name, field]) => field.required && isEmpty(given(field, values[name]))).map(([name]) => name)
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

/** Only what differs from the record. */
export function changedValues(values: Values, base: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => !isSame(value, base[name])))
}
