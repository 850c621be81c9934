import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { coverageOf } from '../../rules/coverage.ts'
import styles from './selling.module.css'
import { sellingTexts } from './selling-texts.ts'
import { ShareBar } from './share-bar.tsx'
import type { DevelopmentPlan, DevelopmentTarget } from './use-selling.ts'

interface CoverageBarProps {
  plan: DevelopmentPlan
  targets: readonly DevelopmentTarget[]
}

/** How much of a plan's list has been approached, and how much of its quota is met. */
export function CoverageBar({ plan, targets }: CoverageBarProps) {
  const t = useTexts(sellingTexts)
  const { listed, reached, contacted, percent, short } = coverageOf(plan.quota, targets)
  return (
    <div className={styles.figures}>
      <div>
        <p className={styles.soft}>{t('covered')}</p>
        <p className={styles.figure}>{percent === null ? '—' : `${percent}%`}</p>
        <p className={styles.soft}>{t('coverage', { listed, reached })}</p>
      </div>
      <div className={styles.wide}>
        <p>{t('quota', { quota: plan.quota, contacted })}</p>
        <ShareBar percent={Math.min(100, Math.floor((contacted * 100) / plan.quota))} done={short === 0} />
      </div>
    </div>
  )
}
