import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { MetricTree as Tree } from '../contract.ts'
import { metric } from '../entities/metric.ts'
import { withUnit } from './figure.ts'
import styles from './metrics-page.module.css'
import { metricsTexts } from './metrics-texts.ts'

const INDENT = 20

/** The metrics, each right below the one it belongs to. */
export function MetricTree({ items }: { items: Tree['items'] }) {
  const t = useTexts(metricsTexts)
  const label = useLabel()
  const { fields } = metric
  return (
    <Section title={t('metrics')} aside={items.length}>
      <div className={styles.scroll}>
        <table className={styles.tree}>
          <thead>
            <tr>
              <th scope="col">{label(fields.name.label)}</th>
              <th scope="col" className={styles.figure}>
                {t('value')}
              </th>
              <th scope="col">{label(fields.direction.label)}</th>
              <th scope="col">{label(fields.aggregation.label)}</th>
              <th scope="col">{label(fields.rhythm.label)}</th>
              <th scope="col" className={styles.figure}>
                {t('below')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('goals')}
              </th>
              <th scope="col" className={styles.figure}>
                {t('readings')}
              </th>
              <th scope="col">{t('lastOn')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(item => (
              <tr key={item.metric.id}>
                <td style={{ paddingLeft: 16 + item.depth * INDENT }}>
                  <To href={`/metrics/${item.metric.id}`}>{item.metric.name}</To>
                </td>
                <td className={styles.figure}>
                  {item.value === null ? '—' : withUnit(Number(item.value), item.metric.unit)}
                </td>
                <td>{label(fields.direction.options[item.metric.direction])}</td>
                <td>{label(fields.aggregation.options[item.metric.aggregation])}</td>
                <td>{label(fields.rhythm.options[item.metric.rhythm])}</td>
                <td className={styles.figure}>
                  {item.below === null ? '' : withUnit(Number(item.below), item.metric.unit)}
                </td>
                <td className={styles.figure}>{item.goals}</td>
                <td className={styles.figure}>{item.readings}</td>
                <td>
                  <CalendarDate value={item.lastOn} plain />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
