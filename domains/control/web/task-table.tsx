import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import { Scrolled } from '#apps/web/ui/scrolled.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { EarnedValue } from '../contract.ts'
import styles from './control.module.css'
import { controlTexts } from './control-texts.ts'

/** What each task of the baseline should have earned until today, and what it has. */
export function TaskTable({ tasks }: { tasks: EarnedValue['tasks'] }) {
  const t = useTexts(controlTexts)
  return (
    <Section title={t('tasks')} aside={tasks.length}>
      <Scrolled className={styles.scroll} label={t('tasks')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('task')}</th>
              <th scope="col">{t('planned')}</th>
              {(['budget', 'pv', 'ev', 'percent'] as const).map(name => (
                <th key={name} scope="col" className={styles.number}>
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map(one => (
              <tr key={one.taskId}>
                <th scope="row">{one.title}</th>
                <td className={styles.dates}>
                  {one.start === one.finish ? one.start : `${one.start} – ${one.finish}`}
                </td>
                <td className={styles.number}>
                  <Money value={one.amount} />
                </td>
                <td className={styles.number}>
                  <Money value={one.pv} />
                </td>
                <td className={styles.number}>
                  <Money value={one.ev} />
                </td>
                <td className={styles.number}>{one.percent}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
    </Section>
  )
}
