import type { ReactNode } from 'react'
import { recordTexts } from '../i18n/texts/records.ts'
import { useLabel, useTexts } from '../i18n/use-texts.ts'
import { emptyWordsOf } from '../records/empty/empty-words.ts'
import styles from './state.module.css'

interface EmptyExampleProps {
  /** The record type of what is missing. */
  of: string
  /** The page's own sentence, where it has one. */
  help?: ReactNode
}

/** What belongs here, and a line as it might read: plainly an example, not a record. */
export function EmptyExample({ of, help }: EmptyExampleProps) {
  const t = useTexts(recordTexts)
  const label = useLabel()
  const words = emptyWordsOf(of)
  return (
    <>
      {(help ?? words) && <p className={styles.help}>{help ?? (words && label(words.what))}</p>}
      {words && (
        <p className={styles.example}>
          <span className={styles.exampleSign}>{t('example')}</span>
          {label(words.like)}
        </p>
      )}
    </>
  )
}
