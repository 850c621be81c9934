import type { ListField, SimpleField } from '#kernel/entity/field.ts'

/** The cells of a row that mean something to people. */
export function shownCells(field: ListField): [string, SimpleField][] {
  return Object.entries(field.of).filter(([, cell]) => !(cell.kind === 'text' && cell.rowKey))
}
