import { z } from 'zod'
import { idSchema } from '../entity/value-schema.ts'

export const PAGE_LIMIT = 200
export const COUNT_LIMIT = 10_000

/** One condition of a filter. `in` takes several values, `empty` none. */
export const conditionSchema = z.strictObject({
  field: z.string().max(60),
  is: z.enum(['eq', 'ne', 'lt', 'lte', 'gt', 'gte', 'in', 'empty', 'filled']),
  value: z.union([z.string().max(500), z.array(z.string().max(500)).max(100)]).optional(),
})
export type Condition = z.infer<typeof conditionSchema>

/** In a web address a filter is its JSON text; in a call it is the list itself. */
const filterSchema = z.preprocess(
  given => (typeof given === 'string' ? parseJson(given) : given),
  z.array(conditionSchema).max(20),
)

const narrowing = {
  /** Words or pieces of names to search for. */
  q: z.string().max(200).optional(),
  filter: filterSchema.optional(),
  project: idSchema.optional(),
  iteration: z.coerce.number<number>().int().min(1).max(10_000).optional(),
  /** The bin instead of the living records. */
  bin: z.stringbool().or(z.boolean()).optional(),
}

export const countQuerySchema = z.strictObject(narrowing)
export const listQuerySchema = z.strictObject({
  ...narrowing,
  /** A field's name, with '-' before it for descending; newest first when left out. */
  sort: z
    .string()
    .regex(/^-?[a-zA-Z]{1,60}$/, 'sort')
    .optional(),
  limit: z.coerce.number<number>().int().min(1).max(PAGE_LIMIT).optional(),
  /** The `next` of the page before. */
  after: z.string().max(2_000).optional(),
})
export type ListQuery = z.infer<typeof listQuerySchema>
export type CountQuery = z.infer<typeof countQuerySchema>

export function pageSchema<T>(item: z.ZodType<T, T>) {
  return z.object({ items: z.array(item), next: z.string().nullable() })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
