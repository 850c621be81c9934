import type { Condition } from '#kernel/contract/list.ts'
import { type Declaration, isInProject } from '#kernel/entity/entity.ts'
import type { Field } from '#kernel/entity/field.ts'
import { labelOfBase } from './columns.tsx'

export type Is = Condition['is']

const BY_KIND: Partial<Record<Field['kind'], readonly Is[]>> = {
  choice: ['in', 'ne'],
  yesno: ['eq'],
  date: ['gte', 'lte', 'eq', 'lt', 'gt'],
  instant: ['gte', 'lte'],
  integer: ['gte', 'lte', 'eq'],
  decimal: ['gte', 'lte', 'eq'],
  money: ['gte', 'lte', 'eq'],
  person: ['eq', 'ne'],
  reference: ['eq', 'ne'],
  text: ['eq'],
}

/** The fields of a declaration that a list can be narrowed by, with what every record has. */
export function filterFields(entity: Declaration): [string, Field][] {
  const own = Object.entries(entity.fields).filter(([, field]) => !field.hidden && BY_KIND[field.kind] !== undefined)
  const base: [string, Field][] = [
    ['ownerId', { kind: 'person', label: labelOfBase('ownerId') }],
    ['createdAt', { kind: 'instant', label: labelOfBase('createdAt') }],
    ['updatedAt', { kind: 'instant', label: labelOfBase('updatedAt') }],
  ]
  if (isInProject(entity))
    base.push(['projectId', { kind: 'reference', to: 'project', label: labelOfBase('projectId') }])
  return [...own, ...base]
}

/** How values of a field can be compared; a field that may be empty can be asked for that, too. */
export function comparisons(field: Field): Is[] {
  const some = [...(BY_KIND[field.kind] ?? [])]
  return field.required || field.kind === 'yesno' ? some : [...some, 'empty', 'filled']
}

/** Dates are 'before', numbers are 'below'. */
export function wordOf(is: Is, field: Field): 'before' | 'until' | 'after' | 'from' | Is {
  if (field.kind !== 'date' && field.kind !== 'instant') return is
  return ({ lt: 'before', lte: 'until', gt: 'after', gte: 'from' }[is as string] as 'before' | undefined) ?? is
}
