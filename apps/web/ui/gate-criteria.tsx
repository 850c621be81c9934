import { useState } from 'react'
import { processTexts } from '../i18n/texts/process.ts'
import { useTexts } from '../i18n/use-texts.ts'
import { GateCriterion } from './gate-criterion.tsx'
import styles from './gate-panel.module.css'
import type { CriterionShown } from './gate-report.ts'

const SHOWN = 6

/** What is not met comes first; of what is met only as much as fits at once. */
export function GateCriteria({ criteria }: { criteria: readonly CriterionShown[] }) {
  const t = useTexts(processTexts)
  const [all, setAll] = useState(false)
  const unmet = criteria.filter(one => !one.passed)
  const met = criteria.filter(one => one.passed)
  const atOnce = Math.max(SHOWN - unmet.length, met.length <= SHOWN - unmet.length + 1 ? met.length : 0)
  const hidden = met.length - Math.min(met.length, atOnce)
  return (
    <>
      <ul>
        {[...unmet, ...(all ? met : met.slice(0, met.length - hidden))].map(criterion => (
          <GateCriterion key={criterion.id} criterion={criterion} />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" className={styles.fold} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? `${t('hideMet')} ▴` : `${t('metMore', { count: hidden })} ▾`}
        </button>
      )}
    </>
  )
}
