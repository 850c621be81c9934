import type { Field, Fields } from '#kernel/entity/field.ts'

/**
 * Do two values of a field mean the same? Values are plain data: the order of keys says nothing, nothing and null and an
 * empty list are one, tags and keyed rows are sets, and '1.50' is the amount 1.5.
 */
export function isSame(one: unknown, other: unknown, field?: Field): boolean {
  return plain(one, field) === plain(other, field)
}

function plain(value: unknown, field: Field | undefined): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return plainList(value, field)
  if (typeof value === 'object') return plainObject(value, field?.kind === 'list' ? field.of : {})
  return JSON.stringify(isAmount(field) ? plainAmount(String(value)) : value)
}

function plainList(values: readonly unknown[], field: Field | undefined): string {
  if (values.length === 0) return 'null'
  const texts = values.map(value => plain(value, field?.kind === 'list' ? field : undefined))
  return `[${(isSet(field) ? texts.toSorted() : texts).join(',')}]`
}

function plainObject(value: object, of: Fields): string {
  const cells = Object.entries(value).map(([name, cell]) => [name, plain(cell, of[name])] as const)
  const given = cells.filter(([, text]) => text !== 'null').toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(given)
}

function isSet(field: Field | undefined): boolean {
  return field?.kind === 'tags' || (field?.kind === 'list' && field.keyedBy !== undefined)
}

function isAmount(field: Field | undefined): boolean {
  return field?.kind === 'decimal' || field?.kind === 'money'
}

function plainAmount(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}
