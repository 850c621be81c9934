/** The parts of a JSON schema that the broken values are made from. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly pattern?: string
  readonly format?: string
  readonly maxLength?: number
}

export interface Broken {
  readonly what: string
  readonly path: readonly string[]
  readonly body: unknown
}
type Rows = Readonly<Record<string, unknown>>

/** A body that was fine, broken in one place each: every field in every way that its kind can be wrong. */
export function brokenBodies(schema: Schema, fine: unknown, path: readonly string[] = []): Broken[] {
  const found = wrongValues(schema).map(([what, value]) => ({ what, path, body: value }))
  const shape = variantOf(schema)
  if (shape.properties && typeof fine === 'object' && fine !== null)
    found.push(...brokenFields(shape, fine as Rows, path))
  if (shape.items && Array.isArray(fine)) found.push(...brokenRows(shape.items, fine, path))
  return found
}

function brokenFields(shape: Schema, fine: Rows, path: readonly string[]): Broken[] {
  const polluted = (key: string) => JSON.parse(`{"${key}":{"admin":true},${JSON.stringify(fine).slice(1)}`)
  const strange = ['unknownThing', '__proto__', 'constructor'].map(key => ({
    ...{ what: `with ${key}`, path: [...path, key], body: Object.keys(fine).length > 0 ? polluted(key) : { [key]: 1 } },
  }))
  const missing = (shape.required ?? []).map(name => ({
    ...{ what: `without ${name}`, path: [...path, name], body: without(fine, name) },
  }))
  const inside = Object.entries(shape.properties ?? {}).flatMap(([name, inner]) =>
    brokenBodies(inner, fine[name], [...path, name]).map(one => ({ ...one, body: { ...fine, [name]: one.body } })),
  )
  return [...strange, ...missing, ...inside]
}

function brokenRows(items: Schema, fine: readonly unknown[], path: readonly string[]): Broken[] {
  return brokenBodies(items, fine[0], [...path, '0']).map(one => ({ ...one, body: [one.body, ...fine.slice(1)] }))
}

/** Values that no field of this kind takes. */
function wrongValues(schema: Schema): [string, unknown][] {
  const shape = variantOf(schema)
  const types = [shape.type ?? []].flat()
  const wrong: [string, unknown][] = [
    ['an empty set of values', {}],
    ['a list of lists', [[[]]]],
  ]
  if (types.includes('object'))
    return [
      ['a text', 'x'],
      ['a list', [1]],
      ['a number', 7],
    ]
  if (types.includes('array'))
    return [
      ['a text', 'x'],
      ['an object', { a: 1 }],
      ['a number', 7],
    ]
  if (types.includes('string')) return [...wrong, ['a number', 7], ['yes', true], ...wrongTexts(shape)]
  if (types.includes('integer') || types.includes('number'))
    return [...wrong, ['a text', 'x'], ['a fraction', 1.5], ['a huge number', 1e308], ['beyond whole numbers', 2 ** 60]]
  if (types.includes('boolean')) return [...wrong, ['a word', 'perhaps'], ['a number', 2]]
  if (shape.enum ?? shape.const) return [...wrong, ['no option', 'no such option']]
  return []
}

function wrongTexts(shape: Schema): [string, unknown][] {
  const wrong: [string, unknown][] = [
    ['a NUL', '名\0称'],
    ['half a character', 'x\ud83d'],
  ]
  if ((shape.maxLength ?? 20_000) < 10_000) wrong.push(['10,000 characters', '长'.repeat(10_000)])
  if (shape.format === 'date') wrong.push(...WRONG_DATES)
  if (shape.format === 'date-time') wrong.push(['no moment', '2026-02-30T25:00:00Z'])
  if (shape.pattern?.includes('\\d{1,15}'))
    wrong.push(...WRONG_AMOUNTS, [`too exact`, `1.${'1'.repeat(1 + scaleOf(shape.pattern))}`])
  if (shape.pattern?.startsWith('^[a-z]{3}_')) wrong.push(['no id', 'x_1'], ['an id of SQL', "per_' or 1=1 --"])
  return wrong
}

const WRONG_DATES: [string, unknown][] = [
  ['30 February', '2026-02-30'],
  ['another date', '03/02/2026'],
  ['the last day that can be written', '9999-12-31'],
  ['the first day that can be written', '0001-01-01'],
]

const WRONG_AMOUNTS: [string, unknown][] = [
  ['no number', '十二'],
  ['an exponent', '1e9'],
  ['a huge number', '9'.repeat(40)],
  ['a thousands separator', '1,000.00'],
]

function scaleOf(pattern: string): number {
  return Number(/\\d\{1,(\d+)\}\)\?/.exec(pattern)?.[1] ?? 2)
}

function without(fine: Rows, name: string): Rows {
  return Object.fromEntries(Object.entries(fine).filter(([key]) => key !== name))
}

function variantOf(schema: Schema): Schema {
  const variant = (schema.anyOf ?? schema.oneOf)?.find(one => one.type !== 'null')
  return variant ? variantOf(variant) : schema
}
