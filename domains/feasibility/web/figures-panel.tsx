import type { ReactNode } from 'react'
import { formatAmount } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { StudyFigures } from '../figures.ts'
import styles from './feasibility.module.css'
import { feasibilityTexts } from './feasibility-texts.ts'

/** Value, rate and payback, each with a sentence that says what it means, or why there is none. */
export function FiguresPanel({ figures, currency }: { figures: StudyFigures; currency: string }) {
  const t = useTexts(feasibilityTexts)
  const { npv, payback, discountedPayback, breakEven } = figures
  const worth = npv === null ? 'npvNone' : npv.startsWith('-') ? 'npvBad' : 'npvGood'
  return (
    <Section title={t('figures')}>
      <dl className={styles.figures}>
        <Figure name={t('npv')} value={npv && <Money value={npv} currency={currency} unit />} said={t(worth)} />
        <Rates irr={figures.irr} />
        <Back name={t('payback')} payback={payback} />
        {discountedPayback && <Back name={t('discounted')} payback={discountedPayback} />}
        {breakEven && <Balance found={breakEven} />}
      </dl>
    </Section>
  )
}

function Figure({ name, value, said }: { name: string; value?: ReactNode; said: string }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>
        {value && <p className={styles.big}>{value}</p>}
        <p className={styles.soft}>{said}</p>
      </dd>
    </div>
  )
}

function Rates({ irr: { code, rates, signChanges } }: Pick<StudyFigures, 'irr'>) {
  const t = useTexts(feasibilityTexts)
  const value = rates.map(rate => `${rate}%`).join(' · ')
  return <Figure name={t('irr')} value={value} said={t(`irr_${code}`, { count: signChanges })} />
}

function Back({ name, payback }: { name: string; payback: StudyFigures['payback'] }) {
  const t = useTexts(feasibilityTexts)
  if (payback.code === 'never') return <Figure name={name} said={t('never', { amount: formatAmount(payback.short) })} />
  if (payback.code === 'nothing_laid_out') return <Figure name={name} said={t('nothing_laid_out')} />
  const years = t('years', { years: payback.periods })
  return <Figure name={name} value={years} said={t(payback.lasting ? 'paid' : 'notLasting')} />
}

function Balance({ found }: { found: NonNullable<StudyFigures['breakEven']> }) {
  const t = useTexts(feasibilityTexts)
  if (found.code === 'never') return <Figure name={t('breakEven')} said={t('breakEvenNever')} />
  const said = t('breakEvenSaid', { revenue: formatAmount(found.revenue), percent: found.marginPercent })
  return <Figure name={t('breakEven')} value={t('units', { units: found.units })} said={said} />
}
