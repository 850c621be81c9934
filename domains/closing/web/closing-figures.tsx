import { diffDays } from '@yingce/scheduling/calendar-date'
import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ListRow, RowList } from '#apps/web/ui/list-row.tsx'
import { Money, useMoneyUnitName } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import type { ClosingFigures as Figures } from '../contract.ts'
import styles from './closing.module.css'
import { closingTexts } from './closing-texts.ts'

/** What the records say of a project: its goals, time, money, and what is still open. */
export function ClosingFigures({ figures, kept }: { figures: Figures; kept: boolean }) {
  const t = useTexts(closingTexts)
  const { goals, asOf, tasks, issues, lessons } = figures
  return (
    <Section title={t('figures')} aside={kept ? t('figuresKept', { date: asOf }) : t('figuresNow')}>
      <Goals goals={goals} />
      <dl className={styles.figures}>
        <Figure name={t('time')}>
          <Time figures={figures} />
        </Figure>
        <Figure name={t('money')}>
          <Spent money={figures.money} />
        </Figure>
        <Figure name={t('tasks')}>{t('tasksDone', tasks)}</Figure>
        <Figure name={t('issues')}>{t('issuesResolved', issues)}</Figure>
        <Figure name={t('lessons')}>{t('lessonsPublished', lessons)}</Figure>
      </dl>
    </Section>
  )
}

const TONES = { met: 'passed', exceeded: 'passed', missed: 'failed' } as const satisfies Record<string, Tone>

function Goals({ goals }: Pick<Figures, 'goals'>) {
  const t = useTexts(closingTexts)
  if (goals.length === 0) return <p className={styles.lone}>{t('noGoals')}</p>
  return (
    <RowList>
      {goals.map(({ id, statement, unit, target, actual, verdict }) => (
        <ListRow
          key={id}
          name={statement}
          tags={<StateTag tone={verdict ? TONES[verdict] : 'attention'}>{t(verdict ?? 'notJudged')}</StateTag>}
          about={
            <>
              {t('target', { value: withUnit(target, unit) })} · {t('actual', { value: withUnit(actual, unit) })}
            </>
          }
        />
      ))}
    </RowList>
  )
}

function withUnit(value: string | null, unit: string | null): string {
  return value === null ? '—' : [value, unit].filter(Boolean).join(' ')
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Time({ figures: { plannedFinish, asOf } }: { figures: Figures }) {
  const t = useTexts(closingTexts)
  const late = diffDays(plannedFinish, asOf)
  return (
    <>
      {t('plannedFinish')} <CalendarDate value={plannedFinish} plain />
      {late > 0 && <> · {t('late', { count: late })}</>}
    </>
  )
}

function Spent({ money }: Pick<Figures, 'money'>) {
  const t = useTexts(closingTexts)
  const unit = useMoneyUnitName(money?.currency)
  if (!money) return t('noBudget')
  return (
    <>
      {t('spentOf')} <Money value={money.spent} currency={money.currency} /> /{' '}
      <Money value={money.planned} currency={money.currency} /> {unit}
    </>
  )
}
