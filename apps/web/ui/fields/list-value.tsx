import type { ListField } from '#kernel/entity/field.ts'
import { commonTexts } from '../../i18n/texts/common.ts'
import { useLabel, useTexts } from '../../i18n/use-texts.ts'
import type { Values } from '../../records/merge-edit.ts'
import { Scrolled } from '../scrolled.tsx'
import styles from './fields.module.css'
import { isFigure } from './is-figure.ts'
import { shownCells } from './shown-cells.ts'
import { SimpleValue } from './simple-value.tsx'

interface ListValueProps {
  field: ListField
  rows: readonly Record<string, unknown>[]
  currency?: string
  compact: boolean
  within?: readonly Values[] | undefined
}

/** Rows kept inside a record: as a small table, or only how many there are. */
export function ListValue({ field, rows, currency, compact, within }: ListValueProps) {
  const t = useTexts(commonTexts)
  const label = useLabel()
  if (compact) return t('rows', { count: rows.length })
  if (rows.length === 0) return <span className={styles.nothing}>{t('none')}</span>
  const inner = shownCells(field)
  return (
    // Wider than its place it scrolls by itself, also by keyboard.
    <Scrolled className={styles.scroll} label={label(field.label)}>
      <table className={styles.rows}>
        <thead>
          <tr>
            {inner.map(([name, one]) => (
              <th key={name} scope="col" data-figure={isFigure(one) || undefined}>
                {label(one.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={JSON.stringify([index, row])}>
              {inner.map(([name, one]) => (
                <td key={name} data-figure={isFigure(one) || undefined}>
                  <SimpleValue name={name} field={one} value={row[name]} currency={currency} within={within} compact />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  )
}
