import { textLike } from './cast/text-like.ts'

type Schema = Record<string, unknown> & {
  type?: string | string[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  pattern?: string
  format?: string
  minimum?: number
  minItems?: number
  minProperties?: number
}

/** Chooses the id for a field that takes one, by the field's name and the path of the route. */
export type IdChooser = (field: string) => string

/** A body that the schema accepts: every field given, ids as the chooser says. */
export function sampleBody(schema: Schema, chooseId: IdChooser, field = ''): unknown {
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const variant = (schema.anyOf ?? schema.oneOf)?.find(one => one.type !== 'null')
  if (variant) return sampleBody(variant, chooseId, field)
  const type = [schema.type].flat().find(one => one !== 'null')
  if (type === 'object') return sampleObject(schema, chooseId)
  if (type === 'array') return schema.items ? [sampleBody(schema.items, chooseId, field)] : []
  if (type === 'integer' || type === 'number') return Math.max(1, schema.minimum ?? 1)
  if (type === 'boolean') return true
  return sampleText(schema, chooseId, field)
}

function sampleObject(schema: Schema, chooseId: IdChooser): Record<string, unknown> {
  const entries = Object.entries(schema.properties ?? {})
  return Object.fromEntries(entries.map(([name, inner]) => [name, sampleBody(inner, chooseId, name)]))
}

function sampleText(schema: Schema, chooseId: IdChooser, field: string): string {
  if (schema.pattern?.startsWith('^[a-z]{3}_')) return chooseId(field)
  if (schema.format === 'email') return 'someone@else.example'
  if (schema.format === 'date-time') return '2026-03-02T01:00:00.000Z'
  // A number of whatever scale.
  if (schema.pattern?.includes('\\d{1,15}')) return '1'
  if (schema.pattern?.startsWith('^[0-9]{4}-(0[1-9]')) return '2026-03'
  if (schema.pattern) return textLike(schema.pattern, `样例${field}`)
  return /date|start|finish|due|deadline|on$|from$|until$|At$|month|period/i.test(field) ? '2026-03-02' : `样例${field}`
}
