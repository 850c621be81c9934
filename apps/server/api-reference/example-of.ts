/** As much of JSON Schema as our own descriptions use. */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
}

const DEEPEST = 9

/** A value that shows what a schema means. */
export function exampleOf(schema: Schema, depth = 0): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const variant = (schema.anyOf ?? schema.oneOf)?.find(one => one.type !== 'null')
  if (variant) return exampleOf(variant, depth)
  if (depth === DEEPEST) return null
  const type = [schema.type].flat().find(one => one !== 'null')
  if (type === 'object') return exampleObject(schema.properties ?? {}, depth)
  if (type === 'array') return schema.items ? [exampleOf(schema.items, depth + 1)] : []
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1)
  return type === 'boolean' ? true : exampleText(schema)
}

function exampleObject(properties: Readonly<Record<string, Schema>>, depth: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, exampleOf(inner, depth + 1)]))
}

function exampleText({ format, pattern = '' }: Schema): string {
  if (format === 'email') return 'liming@yunling.example'
  if (format === 'date-time') return '2026-03-02T01:00:00.000Z'
  if (format === 'date') return '2026-03-02'
  const known = PATTERNS.find(([begin]) => pattern.startsWith(begin))
  return known?.[1] ?? '…'
}

/** How the patterns of our own kinds of fields begin, and a text that fits. */
const PATTERNS: readonly (readonly [string, string])[] = [
  ['^[a-z]{3}_', 'cus_01m859kdt3fgxa07decp0wzvbc'],
  ['^-?\\d{1,15}', '1234.50'],
  ['^https?:', 'https://yunling.example'],
  ['^[A-Z]{3}$', 'CNY'],
  ['^[0-9]{4}-(0[1-9]', '2026-03'],
]
