import { compareMoney } from '@yingce/finance/money'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { BudgetSheet } from '../contract.ts'
import styles from './budget.module.css'
import { budgetTexts } from './budget-texts.ts'
import { chartPoints, steps } from './chart-points.ts'

const WIDTH = 640
const HEIGHT = 160

/** Uses against funding, cumulated month by month: the drawing and the figures behind it. */
export function BudgetChart({ sheet }: { sheet: BudgetSheet }) {
  const t = useTexts(budgetTexts)
  if (sheet.months.length === 0) return null
  return (
    <Section title={t('cumulated')}>
      <div className={styles.chart}>
        <Drawing months={sheet.months} />
        <Scrolled className={styles.scroll} label={t('cumulated')}>
          <Figures months={sheet.months} />
        </Scrolled>
      </div>
    </Section>
  )
}

type Months = BudgetSheet['months']

function Drawing({ months }: { months: Months }) {
  const t = useTexts(budgetTexts)
  const uses = months.map(month => month.cumulatedUses)
  const sources = months.map(month => month.cumulatedSources)
  const top = [...uses, ...sources].reduce((high, one) => (compareMoney(one, high) > 0 ? one : high), '0')
  const line = (amounts: string[]) => steps(chartPoints(amounts, top, WIDTH, HEIGHT), WIDTH)
  return (
    <figure className={styles.drawing}>
      <svg
        viewBox={`-4 -8 ${WIDTH + 8} ${HEIGHT + 16}`}
        role="img"
        aria-label={t('cumulated')}
        preserveAspectRatio="none"
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className={styles.axis} />
        <path d={line(sources)} className={styles.sourcesLine} />
        <path d={line(uses)} className={styles.usesLine} />
      </svg>
      <figcaption className={styles.legend}>
        <span>{months[0]?.month}</span>
        <span className={styles.sourcesKey}>— {t('cumulatedSources')}</span>
        <span className={styles.usesKey}>┅ {t('cumulatedUses')}</span>
        <span>{months.at(-1)?.month}</span>
      </figcaption>
    </figure>
  )
}

function Figures({ months }: { months: Months }) {
  const t = useTexts(budgetTexts)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col" className={styles.number}>
            {t('cumulatedUses')}
          </th>
          <th scope="col" className={styles.number}>
            {t('cumulatedSources')}
          </th>
          <th scope="col" className={styles.number}>
            {t('gap')}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map(month => (
          <tr key={month.month}>
            <th scope="row">{month.month}</th>
            <td className={styles.number}>
              <Money value={month.cumulatedUses} />
            </td>
            <td className={styles.number}>
              <Money value={month.cumulatedSources} />
            </td>
            <td className={styles.number}>
              <Money value={month.gap} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
