import { Fragment } from 'react'
import type { ListField } from '#kernel/entity/field.ts'
import { changedRows, type Row, type RowChange } from '../../records/changed-rows.ts'
import { isSame } from '../../records/is-same.ts'
import { shownCells } from '../fields/shown-cells.ts'
import { isNothing, SimpleValue } from '../fields/simple-value.tsx'
import type { FieldChangeProps } from './field-change.tsx'
import styles from './record-history.module.css'

interface RowChangesProps extends Omit<FieldChangeProps, 'entity' | 'name'> {
  field: ListField
}

/** The rows that came, went, or became others, each as it was and as it is. */
export function RowChanges({ field, from, to, before, after }: RowChangesProps) {
  return changedRows(field, from, to).map(change => (
    <span key={change.key} className={styles.row}>
      <Cells field={field} change={change} row={change.before} within={before} />
      {' → '}
      <Cells field={field} change={change} row={change.after} within={after} />
    </span>
  ))
}

interface CellsProps {
  field: ListField
  change: RowChange
  row: Row | undefined
  within: FieldChangeProps['before']
}

/** What tells the row from others, and of the rest what changed. */
function Cells({ field, change, row, within }: CellsProps) {
  if (!row) return '—'
  const told = shownCells(field).filter(
    ([name, cell], index) =>
      index === 0 || field.keyedBy?.includes(name) || !isSame(change.before?.[name], change.after?.[name], cell),
  )
  return told
    .filter(([name]) => !isNothing(row[name]))
    .map(([name, cell], index) => (
      <Fragment key={name}>
        {index > 0 && ' · '}
        <SimpleValue name={name} field={cell} value={row[name]} within={within} compact />
      </Fragment>
    ))
}
