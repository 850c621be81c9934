import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Moment } from '#apps/web/ui/moment.tsx'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import type { LegalTime } from '../../bidding/rules/legal-time.ts'
import { tender as entity } from '../../entities/tender.ts'
import styles from './bidding.module.css'
import { biddingTexts } from './bidding-texts.ts'
import { type Tender, useTenderTimes } from './use-bidding.ts'

const TONES: Record<LegalTime['verdict'], Tone> = {
  ...{ kept: 'passed', broken: 'attention', ahead: 'active', unknown: 'neutral' },
}
const NAMES = {
  preparation: 'preparation',
  sale: 'sale',
  clarification: 'clarification',
  objection: 'objection',
  bond: 'bondLimit',
  publicity: 'publicity',
  contract: 'contractTime',
  refund: 'refund',
} as const satisfies Record<LegalTime['rule'], string>
const DAYS = [
  ...(['publishedOn', 'saleFrom', 'saleUntil', 'documentsOn', 'clarifyUntil', 'bondDueOn'] as const),
  ...(['deadline', 'openingAt', 'openedOn', 'resultOn', 'contractOn'] as const),
]

/** The days of a tender in their order, and the times that the law sets, each kept or broken with its article. */
export function TenderTimes({ tender }: { tender: Tender }) {
  const t = useTexts(biddingTexts)
  const label = useLabel()
  const found = useTenderTimes(tender.id)
  const days = DAYS.filter(name => tender[name] !== null)
    .map(name => ({ name, value: String(tender[name]) }))
    .sort((one, other) => (one.value < other.value ? -1 : 1))
  return (
    <Section title={t('times')} padded>
      <ol className={styles.line}>
        {days.map(({ name, value }) => (
          <li key={name} className={name === 'deadline' ? styles.deadline : undefined}>
            <span className={styles.what}>{label(entity.fields[name].label)}</span>
            {value.includes('T') ? <Moment value={value} /> : <CalendarDate value={value} plain />}
          </li>
        ))}
      </ol>
      {found.isPending && <Loading lines={4} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.data && found.data.length > 0 && (
        <>
          <ul className={styles.times}>
            {found.data.map(time => (
              <Time key={time.rule} time={time} currency={tender.currency} />
            ))}
          </ul>
          <p className={styles.soft}>{t('timesHelp')}</p>
        </>
      )}
    </Section>
  )
}

function Time({ time, currency }: { time: LegalTime; currency: string }) {
  const t = useTexts(biddingTexts)
  const label = useLabel()
  const { rule, verdict, article, amount, unit, limit, bound, actual, most, unofficialYears } = time
  const count = unit === 'percent' ? null : t(unit === 'day' ? 'days' : 'workdays', { count: amount })
  const said = [
    ...[count, limit && t(bound, { date: limit })],
    unit !== 'percent' && actual && t('actual', { date: actual }),
    unofficialYears.length > 0 && t('unofficial', { years: unofficialYears.join('、') }),
  ]
  return (
    <li className={styles.time}>
      <span className={styles.what}>{t(NAMES[rule])}</span>
      <StateTag tone={TONES[verdict]}>{t(verdict)}</StateTag>
      <span className={styles.said}>
        {said.filter(Boolean).join(' · ')}
        {unit === 'percent' && (
          <>
            {t('atMost', { count: amount })}
            <Money value={most} currency={currency} unit />
          </>
        )}
        <small className={styles.soft}>{label(article)}</small>
      </span>
    </li>
  )
}
