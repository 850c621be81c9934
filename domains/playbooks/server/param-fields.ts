import { z } from 'zod'
import type { Check } from '#domains/process/reads.ts'
import type { ParamField } from '../contract.ts'
import { choiceLabel, paramLabel } from './param-words.ts'

/** The parameters of a check as the fields of a form, from the very schema that judges them. */
export function paramFields({ name, params }: Pick<Check, 'name' | 'params'>): ParamField[] {
  const { properties = {}, required = [] } = z.toJSONSchema(params, { io: 'input' }) as ObjectSchema
  return Object.entries(properties).map(([param, schema]) => ({
    ...{ name: param, label: paramLabel(name, param), required: required.includes(param) },
    ...{ kind: kindOf(schema), whole: schema.type === 'integer', ...boundsOf(schema) },
    choices: choicesOf(schema)?.map(value => ({ value, label: choiceLabel(name, param, value) })) ?? null,
    initial: schema.default ?? null,
  }))
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, ParamSchema>>
  readonly required?: readonly string[]
}

/** What this product's checks use of JSON Schema. */
interface ParamSchema {
  readonly type?: 'integer' | 'number' | 'string' | 'boolean' | 'array'
  readonly enum?: readonly string[]
  readonly items?: ParamSchema
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly default?: string | number | boolean
}

function kindOf({ type, enum: choices }: ParamSchema): ParamField['kind'] {
  if (type === 'integer' || type === 'number') return 'number'
  if (type === 'array') return 'list'
  if (type === 'boolean') return 'boolean'
  return choices ? 'choice' : 'text'
}

function choicesOf({ items, enum: choices }: ParamSchema): readonly string[] | undefined {
  return items?.enum ?? choices
}

function boundsOf(schema: ParamSchema): Pick<ParamField, 'min' | 'max'> {
  const [min, max] = [
    schema.minimum ?? schema.minLength ?? schema.minItems,
    schema.maximum ?? schema.maxLength ?? schema.maxItems,
  ]
  return { min: min ?? null, max: max === Number.MAX_SAFE_INTEGER ? null : (max ?? null) }
}
