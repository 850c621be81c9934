import { formatDecimal } from '#apps/web/format/amount.ts'
import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { operationPeriod as entity } from '../entities/operation-period.ts'
import type { PeriodReading } from '../period-readings.ts'
import { periodLacks } from '../rules/empty-parts.ts'
import styles from './operations.module.css'
import { operationsTexts } from './operations-texts.ts'
import { PeriodMenu } from './period-menu.tsx'
import { useLacks } from './use-lacks.ts'
import type { Period, PeriodOnBoard } from './use-operations.ts'
import { Decide } from './version-card.tsx'

const STOPS: Partial<Record<Period['state'], string | undefined>> = {
  running: styles.running,
  reviewed: styles.reviewed,
}
const TONES: Partial<Record<Period['state'], Tone>> = { submitted: 'attention', reviewed: 'passed' }

/** One period on the time line: what is planned, what was read, what was learnt. */
export function PeriodCard({ one: { record, approval, readings } }: { one: PeriodOnBoard }) {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const { id, number, name, start, finish, state, ownerId } = record
  const title = (
    <To href={`/operation-periods/${id}`} className={styles.name}>
      {t('period', { number })} · {name}
    </To>
  )
  const tag = (
    <StateTag tone={TONES[state] ?? toneOfOption(state)}>{label(entity.fields.state.options[state])}</StateTag>
  )
  return (
    <li className={`${styles.stop} ${STOPS[state] ?? ''}`}>
      <Section title={title} aside={tag}>
        <p className={`${styles.facts} ${styles.days}`}>
          <span>
            {start} – {finish}
          </span>
          <Person id={ownerId} />
        </p>
        <div className={styles.thirds}>
          <Plan period={record} />
          <Readings readings={readings} projectId={record.projectId} />
          <Review period={record} />
        </div>
        <div className={styles.commands}>
          <Decide approval={approval} />
          <PeriodMenu period={record} />
        </div>
      </Section>
    </li>
  )
}

function Plan({ period }: { period: Period }) {
  const t = useTexts(operationsTexts)
  const lacks = useLacks(entity, periodLacks(period))
  return (
    <div className={styles.third}>
      <h3 className={styles.part}>{t('plan')}</h3>
      <p className={period.work ? undefined : styles.soft}>{period.work ?? t('noWork')}</p>
      {lacks && period.state === 'planned' && (
        <p>
          <StateTag tone="attention" wraps>
            {lacks}
          </StateTag>
        </p>
      )}
    </div>
  )
}

function Readings({ readings, projectId }: { readings: readonly PeriodReading[]; projectId: string }) {
  const t = useTexts(operationsTexts)
  return (
    <div className={styles.third}>
      <h3 className={styles.part}>{t('readings')}</h3>
      {readings.length === 0 && <p className={styles.soft}>{t('noTargets')}</p>}
      <ul>
        {readings.map(one => (
          <li key={one.metricId} className={styles.reading}>
            <span>{one.metric}</span>
            <span>
              {one.actual === null ? t('unread') : t('actual', { value: `${short(one.actual)} ${one.unit}` })}
            </span>
            <small className={styles.soft}>{t('target', { value: `${short(one.target)} ${one.unit}` })}</small>
            {one.readOn && <small className={styles.soft}>{t('readOn', { date: one.readOn })}</small>}
          </li>
        ))}
      </ul>
      {readings.some(one => one.readOn === null) && (
        <p>
          <To href={`/projects/${projectId}/readings`}>{t('enterReading')}</To>
        </p>
      )}
    </div>
  )
}

function Review({ period }: { period: Period }) {
  const t = useTexts(operationsTexts)
  const label = useLabel()
  const parts = (['achieved', 'problems', 'adjustments'] as const).filter(part => period[part])
  return (
    <div className={styles.third}>
      <h3 className={styles.part}>{t('review')}</h3>
      {parts.length === 0 && <p className={styles.soft}>{t('notReviewed')}</p>}
      {parts.map(part => (
        <div key={part}>
          <small className={styles.soft}>{label(entity.fields[part].label)}</small>
          <p>{period[part]}</p>
        </div>
      ))}
    </div>
  )
}

const DECIMALS = 2

/** A number short enough to read. */
function short(value: string): string {
  return formatDecimal(String(Number(Number(value).toFixed(DECIMALS))))
}
