import type { Fields } from '#kernel/entity/field.ts'
import { isSame } from './is-same.ts'
import { type Conflict, mergeEdit, type Values } from './merge-edit.ts'

/** What is left of an edit after somebody else was faster. */
export interface Overtaken {
  /** What would be sent now: theirs where I changed nothing, and where a person has to choose. */
  readonly values: Values
  readonly conflicts: readonly Conflict[]
}

/** Lays the values of a form that began with `base` over what somebody else has made of the record meanwhile. */
export function overtake(base: Values, form: Values, current: Values, fields: Fields = {}): Overtaken {
  const names = Object.keys(form)
  const changed = names.filter(name => !isSame(form[name], base[name], fields[name]))
  const mine = Object.fromEntries(changed.map(name => [name, form[name]]))
  const { set, conflicts } = mergeEdit(base, mine, current, fields)
  return { values: { ...Object.fromEntries(names.map(name => [name, current[name] ?? null])), ...set }, conflicts }
}
