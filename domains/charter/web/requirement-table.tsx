import type { ReactNode } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { To } from '#apps/web/ui/to.tsx'
import { requirementCells } from '../entities/printed-cells.ts'
import type { CharterPrint } from '../shapes.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'
import own from './requirement-table.module.css'

type Said = CharterPrint['requirements'][number]

interface RequirementTableProps<R extends Said> {
  rows: readonly R[]
  /** What has become of it, below its words. */
  state?: (row: R) => ReactNode
  menu?: (row: R) => ReactNode
}

/** Requirements as a calm table; on a narrow screen each is a card. */
export function RequirementTable<R extends Said & { state?: string }>({ rows, state, menu }: RequirementTableProps<R>) {
  const t = useTexts(charterTexts)
  const label = useLabel()
  const { statement, expectedResult, acceptance, priority } = requirementCells
  return (
    <table className={own.table}>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          {[statement, expectedResult, acceptance, priority].map(cell => (
            <th key={cell.label.en} scope="col">
              {label(cell.label)}
            </th>
          ))}
          {menu && (
            <td className={styles.screen}>
              <span />
            </td>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={row.id} className={row.state === 'dropped' ? own.dropped : undefined}>
            <td className={own.number}>{row.number}</td>
            <th scope="row" className={own.what}>
              <Statement row={row}>{state?.(row)}</Statement>
            </th>
            <Cell name={label(expectedResult.label)} value={row.expectedResult} />
            <Cell name={label(acceptance.label)} value={row.acceptance} />
            <td data-name={label(priority.label)}>{label(priority.options[row.priority])}</td>
            {menu && <td className={`${own.menu} ${styles.screen}`}>{menu(row)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Statement({ row: { id, statement, source }, children }: { row: Said; children: ReactNode }) {
  const t = useTexts(charterTexts)
  return (
    <>
      <To href={`/requirements/${id}`} className={styles.statement}>
        {statement}
      </To>
      {source && <p className={styles.because}>{t('source', { source })}</p>}
      {children}
    </>
  )
}

function Cell({ name, value }: { name: string; value: string | null }) {
  const t = useTexts(charterTexts)
  return <td data-name={name}>{value?.trim() ? value : <span className={own.unsaid}>{t('missing')}</span>}</td>
}
