import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import type { GoalCard } from '../contract.ts'
import { shortNumber, withUnit } from './figure.ts'
import styles from './goal-numbers.module.css'
import { goalsTexts } from './goals-texts.ts'

/** From what to what, where it stands, and where it goes if things go on. */
export function GoalNumbers({ card }: { card: GoalCard }) {
  const t = useTexts(goalsTexts)
  const { goal, standing, forecast } = card
  const shown = (value: string | null) => (value === null ? '—' : withUnit(value, goal.unit))
  return (
    <dl className={styles.numbers}>
      <Figure name={t('from')}>{shown(goal.baseline)}</Figure>
      <Figure name={t('target')} large>
        {shown(goal.target)}
      </Figure>
      {goal.direction === 'hold' && goal.bandLow !== null && goal.bandHigh !== null && (
        <Figure name={t('bandName')}>
          {t('band', { low: shortNumber(goal.bandLow), high: shortNumber(goal.bandHigh) })}
        </Figure>
      )}
      <Figure name={t('actual')} large>
        {standing?.actual ? withUnit(Number(standing.actual), goal.unit) : t('noReadingYet')}
      </Figure>
      {standing?.expected != null && <Figure name={t('expected')}>{withUnit(standing.expected, goal.unit)}</Figure>}
      {standing?.percent != null && <Figure name={t('keepsUp')}>{shortNumber(standing.percent)}%</Figure>}
      <Figure name={t('deadline')}>
        <CalendarDate value={goal.deadline} />
      </Figure>
      {forecast && (
        <Figure name={t('forecast')}>
          {withUnit(forecast.value, goal.unit)}{' '}
          <span className={styles.soft}>
            {t('forecastRange', { low: shortNumber(forecast.low), high: shortNumber(forecast.high) })}
          </span>
        </Figure>
      )}
    </dl>
  )
}

function Figure({ name, large = false, children }: { name: string; large?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className={large ? styles.large : undefined}>{children}</dd>
    </div>
  )
}
