import { lazy, Suspense } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import type { GoalCard } from '../contract.ts'
import styles from './curve.module.css'
import { curveRows } from './curve-rows.ts'
import { withUnit } from './figure.ts'
import { goalsTexts } from './goals-texts.ts'

/** The chart library comes only when a curve is to be seen. */
const CurveDrawing = lazy(() => import('./curve-drawing.tsx').then(({ CurveDrawing }) => ({ default: CurveDrawing })))

/** A goal's target curve against its readings, and the same as a table. */
export function Curve({ card, height }: { card: GoalCard; height?: number }) {
  const t = useTexts(goalsTexts)
  if (card.curve.length === 0) return <p className={styles.empty}>{t('noCurve')}</p>
  return (
    <div className={styles.curve}>
      <Suspense fallback={<div className={styles.wait} />}>
        <CurveDrawing card={card} height={height} />
      </Suspense>
      <CurveTable card={card} />
    </div>
  )
}

function CurveTable({ card }: { card: GoalCard }) {
  const t = useTexts(goalsTexts)
  const { unit } = card.goal
  return (
    <details className={styles.twin}>
      <summary>{t('curveTable')}</summary>
      <Scrolled className={styles.scroll} label={t('curveTable')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('date')}</th>
              <th scope="col">{t('targetLine')}</th>
              <th scope="col">{t('actualLine')}</th>
            </tr>
          </thead>
          <tbody>
            {curveRows(card).map(row => (
              <tr key={row.on}>
                <td>{row.on}</td>
                <td>{row.target === null ? '—' : withUnit(row.target, unit)}</td>
                <td>{row.actual === null ? '—' : withUnit(row.actual, unit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </details>
  )
}
