import { EditOutlined } from '@ant-design/icons'
import { type ReactNode, useId } from 'react'
import type { Field } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import { FieldValue } from '../fields/field-value.tsx'
import styles from './facts.module.css'

/** Values that hold something to click or many cells: the way to edit them stands beside. */
const BESIDE = new Set<Field['kind']>(['reference', 'list'])

interface ShownFactProps {
  name: string
  field: Field
  value: unknown
  told?: ReactNode
  currency?: string
  /** Begins the edit; null where it may not be edited. */
  onEdit: (() => void) | null
}

/** A fact as it is read, and the way into its input. */
export function ShownFact({ name, field, value, told, currency, onEdit }: ShownFactProps) {
  const t = useTexts(commonTexts)
  const label = useLabel()
  const id = useId()
  const shown = told ?? <FieldValue name={name} field={field} value={value} currency={currency} />
  const what = t('editField', { field: label(field.label) })
  if (!onEdit) return shown
  if (BESIDE.has(field.kind))
    return (
      <div className={styles.beside}>
        <div>{shown}</div>
        <button type="button" className={styles.pen} aria-label={what} title={what} onClick={onEdit} data-edits>
          <EditOutlined aria-hidden />
        </button>
      </div>
    )
  return (
    <>
      <button type="button" className={styles.shown} title={what} aria-describedby={id} onClick={onEdit} data-edits>
        <span className={styles.words}>{shown}</span>
        <EditOutlined className={styles.pencil} aria-hidden />
      </button>
      <span id={id} hidden>
        {what}
      </span>
    </>
  )
}
