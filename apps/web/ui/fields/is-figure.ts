import type { Field } from '#kernel/entity/field.ts'

/** Figures stand at the right. */
export function isFigure(field: Pick<Field, 'kind'>): boolean {
  return field.kind === 'integer' || field.kind === 'decimal' || field.kind === 'money'
}
