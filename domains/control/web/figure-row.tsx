import { percentageOf, toMinorUnits } from '@yingce/finance/money'
import type { ReactNode } from 'react'
import { formatAmount } from '#apps/web/format/amount.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { useMoneyUnit } from '#apps/web/ui/money-unit.ts'
import type { Figures } from '../contract.ts'
import styles from './control.module.css'
import { controlTexts } from './control-texts.ts'

interface FigureRowProps {
  figures: Figures
  currency: string
}

/** The six figures, each with what it says in words; behind them where the work is in time. */
export function FigureRow({ figures, currency }: FigureRowProps) {
  const t = useTexts(controlTexts)
  const { bac, pv, ev, ac, sv, cv, spi, cpi } = figures
  const share = (amount: string) => `${percentageOf(amount, bac, 0) ?? '0'}%`
  const money = (amount: string) => <Money value={amount} currency={currency} unit />
  const typical = figures.estimates.find(one => one.method === 'typical')
  return (
    <div className={styles.notes}>
      <dl className={styles.figures}>
        <Figure name={t('pv')} says={t('pvSays', { share: share(pv) })}>
          {money(pv)}
        </Figure>
        <Figure name={t('ev')} says={t('evSays', { share: share(ev) })}>
          {money(ev)}
        </Figure>
        <Figure name={t('ac')} says={t('acSays', { share: share(ac) })}>
          {money(ac)}
        </Figure>
        <Index name={t('spi')} figure={spi} difference={sv} words={['behind', 'ahead']} />
        <Index name={t('cpi')} figure={cpi} difference={cv} words={['over', 'under']} />
        <Figure name={t('eac')} says={typical && <Forecast eac={typical.eac} vac={typical.vac} />}>
          {typical?.eac.value ? money(typical.eac.value) : t('unknown')}
        </Figure>
      </dl>
      <InTime figures={figures} />
    </div>
  )
}

function Figure({ name, says, children }: { name: string; says: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd className={styles.big}>{children}</dd>
      <dd className={styles.soft}>{says}</dd>
    </div>
  )
}

interface IndexProps {
  name: string
  figure: Figures['spi']
  /** The variance behind the index. */
  difference: string
  words: readonly ['behind' | 'over', 'ahead' | 'under']
}

function Index({ name, figure, difference, words: [bad, good] }: IndexProps) {
  const t = useTexts(controlTexts)
  const amount = useAmount()
  if (figure.value === null)
    return (
      <Figure name={name} says={figure.why && t(figure.why)}>
        {t('unknown')}
      </Figure>
    )
  const sign = toMinorUnits(difference)
  const says = sign === 0n ? t('onPlan') : t(sign < 0n ? bad : good, { amount: amount(difference) })
  return (
    <Figure name={name} says={says}>
      <span className={sign < 0n ? styles.bad : styles.good}>{figure.value.toFixed(2)}</span>
    </Figure>
  )
}

function Forecast({ eac, vac }: { eac: Figures['estimates'][number]['eac']; vac: string | null }) {
  const t = useTexts(controlTexts)
  const amount = useAmount()
  if (vac === null) return eac.why && t(eac.why)
  const sign = toMinorUnits(vac)
  return sign === 0n ? t('onPlan') : t(sign < 0n ? 'eacOver' : 'eacUnder', { amount: amount(vac) })
}

/** Where the work is in time, and how well the rest of the money has to be used. */
function InTime({ figures: { schedule, tcpi } }: { figures: Figures }) {
  const t = useTexts(controlTexts)
  const index = schedule?.index.value
  if (!schedule || index === null || index === undefined) return null
  const { actual, earned, variance } = schedule
  const said = { actual, earned, index: index.toFixed(2) }
  return (
    <>
      <p className={styles.soft}>{variance < 0 ? t('timeLate', { ...said, late: -variance }) : t('timeGood', said)}</p>
      {tcpi.value !== null && tcpi.value > 0 && (
        <p className={styles.soft}>{t('toComplete', { value: tcpi.value.toFixed(2) })}</p>
      )}
    </>
  )
}

/** An amount inside a sentence, in the unit that is chosen, without its sign. */
function useAmount(): (amount: string) => string {
  const unit = useMoneyUnit()
  return amount => formatAmount(amount.replace('-', ''), unit)
}
