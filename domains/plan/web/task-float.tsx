import { useTexts } from '#apps/web/i18n/use-texts.ts'
import type { ScheduledTask } from '../contract.ts'
import { planTexts } from './plan-texts.ts'
import styles from './tasks.module.css'

/** Is the task on the critical path, or by how many days may it slip? And which share of the day it takes, where not all. */
export function TaskFloat({ task: { float, load } }: { task: ScheduledTask }) {
  const t = useTexts(planTexts)
  if (!float) return null
  const share = load !== null && load < 100 ? ` · ${t('share', { load })}` : ''
  if (float.critical)
    return (
      <span title={t('criticalHelp')}>
        <span className={styles.critical}>
          <span aria-hidden="true">● </span>
          {t('critical')}
        </span>
        {share}
      </span>
    )
  const { totalFloat: days, freeFloat: free } = float
  return (
    <span title={t('slackHelp', { days, free })}>
      {t('slack', { days })}
      {share}
    </span>
  )
}
