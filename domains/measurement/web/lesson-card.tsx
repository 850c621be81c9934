import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { lesson } from '../entities/lesson.ts'
import styles from './lesson-card.module.css'
import { measurementTexts } from './measurement-texts.ts'

interface LessonCardProps {
  record: RecordOf<typeof lesson>
  state?: ReactNode
  actions?: ReactNode
  /** Where it comes from. */
  from?: ReactNode
}

/** A lesson: the situation, what happened, and what to do next time. */
export function LessonCard({ record, state, actions, from }: LessonCardProps) {
  const t = useTexts(measurementTexts)
  const facts = [
    [t('situation'), record.situation],
    [t('happened'), record.happened],
    [t('advice'), record.advice],
  ] as const
  return (
    <article className={styles.card} id={record.id}>
      <div className={styles.head}>
        <h2 className={styles.title}>{record.name}</h2>
        {state}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      <dl className={styles.facts}>
        {facts.map(([name, words]) => (
          <Fact key={name} name={name} words={words} strong={name === t('advice')} />
        ))}
      </dl>
      <p className={styles.foot}>
        {(record.tags ?? []).map(tag => (
          <StateTag key={tag}>{tag}</StateTag>
        ))}
        {from}
        {record.publishedAt && (
          <span>
            <Person id={record.publishedBy} /> <Moment value={record.publishedAt} />
          </span>
        )}
      </p>
    </article>
  )
}

function Fact({ name, words, strong }: { name: string; words: string | null; strong: boolean }) {
  if (!words) return null
  return (
    <>
      <dt>{name}</dt>
      <dd className={strong ? styles.advice : undefined}>{words}</dd>
    </>
  )
}
