import type { Locale } from '../error/locale.ts'
import type { Declaration } from './entity.ts'
import type { Field } from './field.ts'

/** A text that the product gave, and nobody has changed since, in the reader's language; any other one as it is. */
export function shownText<T>(field: Field | undefined, text: T, locale: Locale): T | string {
  return givenText(field, text)?.[locale] ?? text
}

/** The same text in either language is kept as one: so it occurs once where it must be unique. */
export function keptText<T>(field: Field | undefined, text: T): T | string {
  return givenText(field, text)?.zh ?? text
}

/** What a text is searched by: one that the product gave, in both languages. */
export function searchedTexts(field: Field | undefined, text: string): readonly string[] {
  const given = givenText(field, text)
  return given ? [given.zh, given.en] : [text]
}

/** A record, or some of its values, as its reader is shown it. */
export function shownValues<V>(entity: Declaration, values: V, locale: Locale): V {
  return withTexts(entity, values, (field, text) => shownText(field, text, locale))
}

/** The changes of a history's entry, field name -> [old, new], as its reader is shown them. */
export function shownChanges<C extends Readonly<Record<string, readonly [unknown, unknown]>>>(
  entity: Declaration,
  changes: C,
  locale: Locale,
): C {
  return withTexts(entity, changes, (field, pair) => (pair as unknown[]).map(text => shownText(field, text, locale)))
}

/** Some values of a record as they are written. */
export function keptValues<V>(entity: Declaration, values: V): V {
  return withTexts(entity, values, keptText)
}

function givenText(field: Field | undefined, text: unknown) {
  if (field?.kind !== 'text') return undefined
  return field.given?.find(({ zh, en }) => text === zh || text === en)
}

function withTexts<V>(entity: Declaration, values: V, change: (field: Field, value: unknown) => unknown): V {
  const given = Object.entries(entity.fields).filter(([name, field]) => 'given' in field && name in (values as object))
  if (given.length === 0) return values
  const texts = given.map(([name, field]) => [name, change(field, (values as Record<string, unknown>)[name])])
  return { ...values, ...Object.fromEntries(texts) }
}
