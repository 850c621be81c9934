import type { ReactNode } from 'react'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { recordTexts } from '../../i18n/texts/records.ts'
import { useTexts } from '../../i18n/use-texts.ts'
import { KeyFacts, type ToldFacts, type UseRead } from './key-facts.tsx'
import { RecordHistory } from './record-history.tsx'
import styles from './record-view.module.css'

export interface RecordViewProps<D extends Declaration> {
  entity: D
  record: RecordOf<D>
  /** The fields among the key facts; all when left out. */
  facts?: readonly (keyof D['fields'] & string)[]
  told?: ToldFacts<D>
  useRead?: UseRead<D>
  /** What else the page shows, below the key facts. */
  panels?: ReactNode
  /** What stands over the history. */
  aside?: ReactNode
  /** One column, for the panel at the side of a list. */
  narrow?: boolean
}

/** A record: its key facts, its panels, and its history at the right (below where it is narrow). */
export function RecordView<D extends Declaration>(props: RecordViewProps<D>) {
  const { entity, record, facts, told, useRead, panels, aside, narrow = false } = props
  const t = useTexts(recordTexts)
  return (
    <div className={narrow ? styles.narrow : styles.view}>
      <div className={styles.column}>
        {record.deletedAt !== null && <p className={styles.bin}>{t('inBin')}</p>}
        <KeyFacts entity={entity} record={record} fields={facts} told={told} useRead={useRead} />
        {panels}
      </div>
      <div className={styles.column}>
        {aside}
        <RecordHistory entity={entity} record={record} />
      </div>
    </div>
  )
}
