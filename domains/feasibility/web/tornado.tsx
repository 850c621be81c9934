import { lazy, Suspense } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { StudyFigures } from '../figures.ts'
import { USUAL_SWING } from '../rules/usual-swing.ts'
import styles from './feasibility.module.css'
import { feasibilityTexts } from './feasibility-texts.ts'
import { useDriverName } from './use-driver-name.ts'
import type { Study } from './use-feasibility.ts'

/** The chart library comes only when a chart is to be seen. */
const Drawing = lazy(() => import('./tornado-drawing.tsx').then(({ TornadoDrawing }) => ({ default: TornadoDrawing })))

/** How far each driver alone moves the value: drawn, and in figures; below it income and outlays together. */
export function Tornado({ figures, study }: { figures: StudyFigures; study: Study }) {
  const t = useTexts(feasibilityTexts)
  const { tornado, npv, twoWay } = figures
  return (
    <Section title={t('tornado')}>
      <p className={styles.help}>{t('tornadoHelp', { swing: study.swing ?? USUAL_SWING })}</p>
      <div className={styles.drawing}>
        <Suspense fallback={<div className={styles.wait} />}>
          <Drawing bars={tornado} npv={npv ?? '0'} />
        </Suspense>
      </div>
      <details className={styles.twin}>
        <summary>{t('tornadoTable')}</summary>
        <Scrolled className={styles.scroll} label={t('tornadoTable')}>
          <Bars bars={tornado} />
        </Scrolled>
        {twoWay && (
          <Scrolled className={styles.scroll} label={t('twoWay')}>
            <Pairs twoWay={twoWay} />
          </Scrolled>
        )}
      </details>
    </Section>
  )
}

function Bars({ bars }: { bars: StudyFigures['tornado'] }) {
  const t = useTexts(feasibilityTexts)
  const named = useDriverName()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('driver')}</th>
          {(['less', 'more', 'spread'] as const).map(name => (
            <th key={name} scope="col" className={styles.number}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, less, more, spread }) => (
          <tr key={key}>
            <th scope="row">{named(key)}</th>
            <td className={styles.number}>
              <Money value={less} />
            </td>
            <td className={styles.number}>
              <Money value={more} />
            </td>
            <td className={styles.number}>
              <Money value={spread} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Pairs({ twoWay: { steps, values } }: { twoWay: NonNullable<StudyFigures['twoWay']> }) {
  const t = useTexts(feasibilityTexts)
  return (
    <table className={styles.table}>
      <caption>{t('twoWay')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('twoWayCorner')}</th>
          {steps.map(step => (
            <th key={step} scope="col" className={styles.number}>
              {signed(step)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map((step, row) => (
          <tr key={step}>
            <th scope="row">{signed(step)}</th>
            {steps.map((across, column) => (
              <td key={across} className={styles.number}>
                <Money value={values[row]?.[column] ?? null} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function signed(step: string): string {
  if (step === '0') return '0%'
  return step.startsWith('-') ? `−${step.slice(1)}%` : `+${step}%`
}
