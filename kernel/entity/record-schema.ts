import { z } from 'zod'
import type { Declaration, NewRecord, RecordChange, RecordOf } from './entity.ts'
import { hasMoney, isInProject } from './entity.ts'
import type { Field } from './field.ts'
import { idSchema, valueSchema } from './value-schema.ts'

/** The schema of a record as it is read. */
export function recordSchema<D extends Declaration>(entity: D): z.ZodType<RecordOf<D>, RecordOf<D>> {
  const shape: Record<string, z.ZodType> = {
    id: z.string(),
    version: z.int(),
    ownerId: z.string().nullable(),
    createdAt: z.string(),
    createdBy: z.string().nullable(),
    updatedAt: z.string(),
    updatedBy: z.string().nullable(),
    deletedAt: z.string().nullable(),
  }
  if (isInProject(entity)) Object.assign(shape, { projectId: z.string(), iteration: z.int() })
  if (hasMoney(entity)) shape.currency = z.string()
  for (const [name, field] of Object.entries(entity.fields)) if (!field.hidden) shape[name] = readSchema(field)
  return z.object(shape) as unknown as z.ZodType<RecordOf<D>, RecordOf<D>>
}

/** The schema of what the generic create takes; unknown fields are refused. */
export function newRecordSchema<D extends Declaration>(entity: D): z.ZodType<NewRecord<D>, NewRecord<D>> {
  const shape: Record<string, z.ZodType> = { ownerId: idSchema.nullable().optional() }
  if (isInProject(entity)) shape.projectId = idSchema
  for (const name of [...entity.editable, ...(entity.onCreate ?? [])]) {
    const field = entity.fields[name] as Field
    shape[name] = field.required ? valueSchema(field) : valueSchema(field).nullable().optional()
  }
  return z.strictObject(shape) as unknown as z.ZodType<NewRecord<D>, NewRecord<D>>
}

/** The schema of what the generic update may set; at least one field. */
export function changeSchema<D extends Declaration>(entity: D): z.ZodType<RecordChange<D>, RecordChange<D>> {
  const shape: Record<string, z.ZodType> = {}
  for (const name of entity.editable) {
    const field = entity.fields[name] as Field
    shape[name] = (field.required ? valueSchema(field) : valueSchema(field).nullable()).optional()
  }
  const given = z
    .strictObject(shape)
    .refine(set => Object.keys(set).length > 0, { params: { code: 'nothing_to_change' } })
  return given as unknown as z.ZodType<RecordChange<D>, RecordChange<D>>
}

/** Reading is lenient about lengths and patterns: what was accepted once stays readable. */
function readSchema(field: Field): z.ZodType {
  const value = shapeOf(field)
  return field.required || (field.kind === 'choice' && field.initial) ? value : value.nullable()
}

function shapeOf(field: Field): z.ZodType {
  if (field.kind === 'integer') return z.int()
  if (field.kind === 'yesno') return z.boolean()
  if (field.kind === 'choice') return z.enum(Object.keys(field.options))
  if (field.kind === 'tags') return z.array(z.string())
  if (field.kind === 'list') {
    const rows = Object.entries(field.of).map(([name, inner]) => [name, readSchema(inner)])
    return z.array(z.object(Object.fromEntries(rows)))
  }
  return z.string()
}
