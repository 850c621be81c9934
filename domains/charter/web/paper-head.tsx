import type { ReactNode } from 'react'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import type { CharterSheet } from '../contract.ts'
import { headCells } from '../entities/printed-cells.ts'
import styles from './charter.module.css'
import { charterTexts } from './charter-texts.ts'

interface PaperHeadProps {
  head: CharterSheet['head']
  number: number | undefined
  /** How far the version is, for whoever holds the paper. */
  status?: string | null
}

/** The project as the charter names it: read from the project, never written twice. */
export function PaperHead({ head, number, status = null }: PaperHeadProps) {
  const t = useTexts(charterTexts)
  const shown = ['sponsor', 'manager', 'customer'] as const
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        {t('document')}
        {number !== undefined && ` · ${t('version', { number })}`}
        {status !== null && ` · ${status}`}
      </p>
      <h2 className={styles.name}>{head.name}</h2>
      <dl className={styles.who}>
        {shown.map(name => (head[name] ? <Line key={name} name={name} value={head[name]} /> : null))}
        <Line name="start" value={<time dateTime={head.start}>{head.start}</time>} />
        <Line name="finish" value={<time dateTime={head.finish}>{head.finish}</time>} />
      </dl>
    </header>
  )
}

function Line({ name, value }: { name: keyof typeof headCells; value: ReactNode }) {
  const label = useLabel()
  return (
    <div>
      <dt>{label(headCells[name].label)}</dt>
      <dd>{value}</dd>
    </div>
  )
}
