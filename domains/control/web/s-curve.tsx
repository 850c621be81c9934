import { lazy, Suspense } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { EarnedValue } from '../contract.ts'
import styles from './control.module.css'
import { controlTexts } from './control-texts.ts'

/** The chart library comes only when a curve is to be seen. */
const Drawing = lazy(() => import('./s-curve-drawing.tsx').then(({ SCurveDrawing }) => ({ default: SCurveDrawing })))

/** Planned, earned and spent over time: the drawing, and the figures behind it. */
export function SCurve({ curve }: { curve: EarnedValue['curve'] }) {
  const t = useTexts(controlTexts)
  return (
    <Section title={t('curve')}>
      <div className={styles.drawing}>
        <Suspense fallback={<div className={styles.wait} />}>
          <Drawing curve={curve} />
        </Suspense>
      </div>
      <details className={styles.twin}>
        <summary>{t('curveTable')}</summary>
        <Scrolled className={styles.scroll} label={t('curveTable')}>
          <Figures curve={curve} />
        </Scrolled>
      </details>
    </Section>
  )
}

function Figures({ curve }: { curve: EarnedValue['curve'] }) {
  const t = useTexts(controlTexts)
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('date')}</th>
          <th scope="col" className={styles.number}>
            {t('linePv')}
          </th>
          <th scope="col" className={styles.number}>
            {t('lineEv')}
          </th>
          <th scope="col" className={styles.number}>
            {t('lineAc')}
          </th>
        </tr>
      </thead>
      <tbody>
        {curve.map(point => (
          <tr key={point.date}>
            <td className={styles.dates}>{point.date}</td>
            <td className={styles.number}>
              <Money value={point.pv} />
            </td>
            <td className={styles.number}>
              <Money value={point.ev} />
            </td>
            <td className={styles.number}>
              <Money value={point.ac} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
