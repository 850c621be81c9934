import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { To } from '#apps/web/ui/to.tsx'
import { type Strategy, strategyOf } from '../rules/strategy.ts'
import { stakeholderTexts } from './stakeholder-texts.ts'
import styles from './stakeholders.module.css'
import type { Stakeholder } from './use-stakeholders.ts'

const ROWS = [
  { power: 'highPower', cells: ['keep_satisfied', 'manage_closely'] },
  { power: 'lowPower', cells: ['monitor', 'keep_informed'] },
] as const satisfies readonly { power: string; cells: readonly Strategy[] }[]

/** Power against interest: who stands in which quarter, and how each quarter is met. */
export function PowerGrid({ stakeholders }: { stakeholders: readonly Stakeholder[] }) {
  const t = useTexts(stakeholderTexts)
  return (
    <table className={styles.grid} aria-label={t('grid')}>
      <caption>
        {t('power')} ↑ · {t('interest')} →
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('lowInterest')}</th>
          <th scope="col">{t('highInterest')}</th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ power, cells }) => (
          <tr key={power}>
            <th scope="row">{t(power)}</th>
            {cells.map(strategy => (
              <td key={strategy} className={styles[strategy]}>
                <Quarter strategy={strategy} people={stakeholders.filter(one => strategyOf(one) === strategy)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Quarter({ strategy, people }: { strategy: Strategy; people: readonly Stakeholder[] }) {
  const t = useTexts(stakeholderTexts)
  return (
    <>
      <p className={styles.quarter}>
        {t(strategy)} {people.length > 0 && <span className={styles.soft}>{people.length}</span>}
      </p>
      <ul className={styles.names}>
        {people.map(one => (
          <li key={one.id}>
            <To
              href={`/stakeholders/${one.id}`}
              title={`${t('power')} ${one.power} · ${t('interest')} ${one.interest}`}
            >
              {one.name}
            </To>
          </li>
        ))}
      </ul>
    </>
  )
}
