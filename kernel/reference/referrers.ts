import type { Declaration } from '../entity/entity.ts'

/** A field of a record type that may point to a given type; `inside` names the column of rows that holds it. */
export interface Referrer {
  readonly entity: Declaration
  readonly field: string
  readonly inside?: string
}

/** Every field that holds records of a type, so that they cannot go to the bin while it points to them. */
export function referrersOf(type: string, entities: readonly Declaration[]): Referrer[] {
  return entities.flatMap(entity => Object.entries(entity.fields).flatMap(([name]) => pointing(type, entity, name)))
}

/** The fields by which a record is part of another, and goes with it. */
export function wholesOf(entity: Declaration): string[] {
  return Object.entries(entity.fields)
    .filter(([, field]) => field.kind === 'reference' && field.loose && field.required)
    .map(([name]) => name)
}

function pointing(type: string, entity: Declaration, name: string): Referrer[] {
  const field = entity.fields[name]
  if (field?.kind === 'reference' && !field.loose && (field.to === type || field.to === 'record'))
    return [{ entity, field: name }]
  if (field?.kind !== 'list') return []
  return Object.entries(field.of)
    .filter(([, inner]) => inner.kind === 'reference' && !inner.loose && inner.to === type)
    .map(([inner]) => ({ entity, field: inner, inside: name }))
}
