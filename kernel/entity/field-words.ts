import { z } from 'zod'
import type { Label } from './field.ts'

/** How an error speaks of a field: by its label, what its pattern asks for, and the names of its options. */
export interface FieldWords {
  readonly label: Label
  readonly wanted?: Label
  readonly options?: Readonly<Record<string, Label>>
}

const known = z.registry<FieldWords>()

/** A schema of its own that knows the words of its field. */
export function inWordsOf<S extends z.ZodType>(schema: S, words: FieldWords): S {
  const own = schema.clone()
  known.add(own, words)
  return own
}

/** The words of the innermost field on a path that has any; of a list's row, the list's own. */
export function wordsAt(schema: unknown, path: readonly PropertyKey[]): FieldWords | undefined {
  let found: FieldWords | undefined
  let layers = layersOf(schema as z.core.$ZodType | undefined)
  for (const part of path) {
    layers = layers.flatMap(layer => childrenOf(layer, part)).flatMap(layersOf)
    found = layers.map(layer => known.get(layer)).find(words => words !== undefined) ?? found
  }
  return found
}

interface Layer {
  readonly innerType?: z.core.$ZodType
  readonly in?: z.core.$ZodType
  readonly out?: z.core.$ZodType
  readonly options?: readonly z.core.$ZodType[]
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>
  readonly element?: z.core.$ZodType
}

/** A schema and what it wraps: optional, nullable, with a default, one of several. */
function layersOf(schema: z.core.$ZodType | undefined): z.core.$ZodType[] {
  if (!schema?._zod) return []
  const { innerType, in: before, out, options } = schema._zod.def as Layer
  return [schema, ...[innerType, before, out, ...(options ?? [])].flatMap(layersOf)]
}

function childrenOf(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  const { shape, element } = schema._zod.def as Layer
  const child = shape && Object.hasOwn(shape, part) ? shape[String(part)] : element
  return child ? [child] : []
}
