import type { ReactNode } from 'react'
import { processTexts } from '../i18n/texts/process.ts'
import { useTexts } from '../i18n/use-texts.ts'
import styles from './deliverables.module.css'
import { Section } from './section.tsx'
import { useWords, type Words } from './words.ts'

export interface DeliverableShown {
  readonly id: string
  readonly name: Words
  readonly progress: 'none' | 'partly' | 'done'
  /** What is there and what is missing, in a sentence. */
  readonly note?: Words | null
  /** A state behind the name. */
  readonly tag?: ReactNode
  /** A link or button: open, generate. */
  readonly action?: ReactNode
}

/** What a stage is to deliver, and how far each is. */
export function Deliverables({ items }: { items: readonly DeliverableShown[] }) {
  const t = useTexts(processTexts)
  const done = items.filter(item => item.progress === 'done').length
  return (
    <Section title={t('deliverables')} aside={t('deliverablesDone', { total: items.length, done })}>
      <ul>
        {items.map(item => (
          <Deliverable key={item.id} item={item} />
        ))}
      </ul>
    </Section>
  )
}

const PROGRESS = { none: 'notStarted', partly: 'partly', done: 'done' } as const

function Deliverable({ item }: { item: DeliverableShown }) {
  const t = useTexts(processTexts)
  const words = useWords()
  return (
    <li className={styles.item}>
      <span className={`${styles.ring} ${styles[item.progress]}`} role="img" aria-label={t(PROGRESS[item.progress])} />
      <div className={styles.words}>
        <p className={styles.name}>
          {words(item.name)}
          {item.tag}
        </p>
        {item.note && <p className={styles.note}>{words(item.note)}</p>}
      </div>
      {item.action}
    </li>
  )
}
