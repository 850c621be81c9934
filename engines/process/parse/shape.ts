import type { Path, ProblemCode, ProblemParams } from '../problem.ts'

/**
 * Turns an unknown value into a typed one. Where it cannot, it says why and gives undefined; what is of the right kind
 * but not right (an empty text, a number out of range) it names and gives all the same: a draft may hold it.
 */
export type Reader<T> = (value: unknown, path: Path, report: Report) => T | undefined

export type Report = (code: ProblemCode, path: Path, params?: ProblemParams) => void

export type Field<T> = { read: Reader<T>; fallback?: () => T }

export type Fields<T> = { [Name in keyof T]-?: Field<T[Name]> }

export function required<T>(read: Reader<T>): Field<T> {
  return { read }
}

/** A field that may be left out or empty; then it has this value. */
export function optional<T>(read: Reader<T>, fallback: () => T): Field<T> {
  return { read, fallback }
}

export function map<T extends object>(fields: Fields<T>): Reader<T> {
  return (value, path, report) => {
    if (!isMap(value)) return wrongType('map', value, path, report)
    const known = onlyKnown(value, fields, path, report)
    const read = Object.entries<Field<unknown>>(fields).map(([name, field]) =>
      readField(value, name, field, path, report),
    )
    return known && read.every(pair => pair !== undefined) ? (Object.fromEntries(read) as T) : undefined
  }
}

export function list<T>(read: Reader<T>, { min = 0, max }: { min?: number; max: number }): Reader<T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) return wrongType('list', value, path, report)
    if (value.length < min) report('list_empty', path)
    if (value.length > max) return void report('list_too_long', path, { limit: max, found: value.length })
    const items = value.map((item: unknown, index) => read(item, [...path, index], report))
    return items.every(item => item !== undefined) ? items : undefined
  }
}

export function wholeNumber(min: number, max: number): Reader<number> {
  return (value, path, report) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return wrongType('whole_number', value, path, report)
    if (value < min || value > max) report('out_of_range', path, { min, max, found: value })
    return value + 0
  }
}

export function yesNo(value: unknown, path: Path, report: Report): boolean | undefined {
  return typeof value === 'boolean' ? value : wrongType('yes_no', value, path, report)
}

export function choice<const T extends string>(choices: readonly T[]): Reader<T> {
  return (value, path, report) => {
    const found = choices.find(one => one === value)
    if (found === undefined) report('not_a_choice', path, { choices, found: shortly(value) })
    return found
  }
}

export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value, path, report) => (value === null ? null : read(value, path, report))
}

export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function wrongType(expected: string, value: unknown, path: Path, report: Report): undefined {
  report('wrong_type', path, { expected, found: typeName(value) })
}

/** What a person typed, short enough for a sentence. */
export function shortly(value: unknown): string {
  const text = typeof value === 'string' ? value : typeName(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function readField(
  value: Record<string, unknown>,
  name: string,
  field: Field<unknown>,
  path: Path,
  report: Report,
): [string, unknown] | undefined {
  const given = Object.hasOwn(value, name) ? value[name] : undefined
  if (given === undefined || given === null) {
    if (field.fallback) return [name, field.fallback()]
    return void report('missing_field', path, { field: name })
  }
  const read = field.read(given, [...path, name], report)
  return read === undefined ? undefined : [name, read]
}

function onlyKnown(value: Record<string, unknown>, fields: object, path: Path, report: Report): boolean {
  const unknown = Object.keys(value).filter(name => !Object.hasOwn(fields, name))
  for (const name of unknown) report('unknown_field', [...path, name], { field: shortly(name) })
  return unknown.length === 0
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  if (typeof value === 'number') return String(value)
  return typeof value === 'boolean' ? 'yes_no' : 'map'
}
