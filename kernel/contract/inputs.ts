import { z } from 'zod'
import type { Declaration } from '../entity/entity.ts'
import type { Field, FieldValue } from '../entity/field.ts'
import { idSchema, valueSchema } from '../entity/value-schema.ts'

type InputOf<F extends Field> = F extends { required: true }
  ? z.ZodType<FieldValue<F>, FieldValue<F>>
  : z.ZodOptional<z.ZodNullable<z.ZodType<FieldValue<F>, FieldValue<F>>>>
type Inputs<D extends Declaration, K extends keyof D['fields']> = { [Name in K]: InputOf<D['fields'][Name]> }

/** The inputs of some fields of a record type, for a command that takes them: by the rules of the declaration. */
export function inputsOf<D extends Declaration, K extends keyof D['fields'] & string>(
  entity: D,
  ...names: readonly K[]
): Inputs<D, K> {
  const shape = names.map(name => {
    const field = entity.fields[name] as Field
    return [name, field.required ? valueSchema(field) : valueSchema(field).nullable().optional()]
  })
  return Object.fromEntries(shape) as Inputs<D, K>
}

type Needed<D extends Declaration, K extends keyof D['fields']> = {
  [Name in K]: z.ZodType<FieldValue<D['fields'][Name]>, FieldValue<D['fields'][Name]>>
}

/** The inputs of fields that a record may lack, but not after this command. */
export function neededInputsOf<D extends Declaration, K extends keyof D['fields'] & string>(
  entity: D,
  ...names: readonly K[]
): Needed<D, K> {
  const shape = names.map(name => [name, valueSchema({ ...(entity.fields[name] as Field), required: true })])
  return Object.fromEntries(shape) as Needed<D, K>
}

/** Which record a command is about, and the version that the person saw, where it matters to them. */
export const knownRecord = { id: idSchema, version: z.int().optional() }

/** A reason that stays in the history: it says something, in whatever script; blanks and marks alone say nothing. */
export const reasonSchema = z
  .string()
  .max(2_000)
  .refine(text => /[\p{L}\p{N}]/u.test(text) && !text.includes('\0') && text.isWellFormed(), {
    params: { code: 'empty' },
  })
