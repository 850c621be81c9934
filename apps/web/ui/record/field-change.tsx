import type { Declaration } from '#kernel/entity/entity.ts'
import { useLabel } from '../../i18n/use-texts.ts'
import { isSame } from '../../records/is-same.ts'
import type { Values } from '../../records/merge-edit.ts'
import { FieldValue } from '../fields/field-value.tsx'
import { isLong, LongChange } from './long-change.tsx'
import styles from './record-history.module.css'
import { RowChanges } from './row-changes.tsx'

export interface FieldChangeProps {
  entity: Declaration
  name: string
  from: unknown
  to: unknown
  /** The record before and after: what a value points to inside it is called as it was called on that side. */
  before: readonly Values[]
  after: readonly Values[]
}

/** One field of a record, before and after; of rows that can be told apart, those that changed. */
export function FieldChange({ entity, name, from, to, before, after }: FieldChangeProps) {
  const label = useLabel()
  const field = entity.fields[name]
  if (!field || isSame(from, to, field)) return null
  return (
    <div className={styles.change}>
      <span className={styles.field}>{label(field.label)}</span>{' '}
      {isLong(from) || isLong(to) ? (
        <LongChange from={from} to={to} />
      ) : field.kind === 'list' && field.keyedBy ? (
        <RowChanges field={field} {...{ from, to, before, after }} />
      ) : (
        <>
          <FieldValue name={name} field={field} value={from} within={before} compact />
          {' → '}
          <FieldValue name={name} field={field} value={to} within={after} compact />
        </>
      )}
    </div>
  )
}
