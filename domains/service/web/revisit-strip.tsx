import { diffDays } from '@yingce/scheduling/calendar-date'
import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { datesAhead } from '../rules/dates-ahead.ts'
import styles from './service.module.css'
import { serviceTexts } from './service-texts.ts'
import type { CarePlan, Revisit, Satisfaction } from './use-service.ts'

/** The newest of what was done; all of it is in the list below. */
const BEFORE = 6
const AHEAD = 2

interface RevisitStripProps {
  plan: CarePlan
  revisits: readonly Revisit[]
  answers: readonly Satisfaction[]
}

/** A strip of days: the revisits that were made with their scores, the next one, and where the rhythm leads. */
export function RevisitStrip({ plan, revisits, answers }: RevisitStripProps) {
  const t = useTexts(serviceTexts)
  const today = useToday()
  const done = revisits.filter(one => one.state === 'done').slice(-BEFORE)
  const next = revisits.find(one => one.state === 'planned')
  const ahead = next && plan.state === 'running' ? datesAhead(next.dueOn, plan.rhythmDays, AHEAD) : []
  return (
    <ol className={styles.strip}>
      {done.map(one => {
        const answer = answers.find(given => given.revisitId === one.id)
        return (
          <Stop key={one.id} kind="done" date={one.doneOn ?? one.dueOn} href={`/revisits/${one.id}`}>
            {[answer && t('scoreFive', { score: answer.score }), one.spokenWith].filter(Boolean).join(' · ')}
          </Stop>
        )
      })}
      {next && (
        <Stop
          kind={diffDays(next.dueOn, today) > 0 ? 'late' : 'next'}
          date={next.dueOn}
          href={`/revisits/${next.id}`}
          due
        >
          {t('due')}
        </Stop>
      )}
      {ahead.map(date => (
        <Stop key={date} kind="ahead" date={date}>
          {t('after')}
        </Stop>
      ))}
    </ol>
  )
}

interface StopProps {
  kind: 'done' | 'next' | 'late' | 'ahead'
  date: string
  href?: string
  due?: boolean
  children: ReactNode
}

function Stop({ kind, date, href, due = false, children }: StopProps) {
  const day = <CalendarDate value={date} due={due} plain />
  return (
    <li className={`${styles.stop} ${styles[kind]}`}>
      <span className={styles.dot} aria-hidden="true" />
      {href ? <To href={href}>{day}</To> : day}
      <small>{children}</small>
    </li>
  )
}
