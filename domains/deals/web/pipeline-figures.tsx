import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Money } from '#apps/web/ui/money.tsx'
import styles from './opportunities.module.css'
import { opportunitiesTexts } from './opportunities-texts.ts'
import type { PipelineOfProject } from './use-opportunities.ts'

/** What the opportunities come to: open, weighted and won, and how often we win. */
export function PipelineFigures({ pipeline: { sums, won, lost, winRate } }: { pipeline: PipelineOfProject }) {
  const t = useTexts(opportunitiesTexts)
  return (
    <dl className={styles.figures}>
      {sums.map(({ currency, open, weighted, won: wonSum }) => (
        <Sums key={currency} currency={currency} amounts={{ openSum: open, weighted, wonSum }} />
      ))}
      <div>
        <dt>{t('winRate')}</dt>
        <dd className={styles.big}>{winRate === null ? '—' : `${winRate}%`}</dd>
        <dd className={styles.soft}>{winRate === null ? t('settledNone') : t('winRateHelp', { won, lost })}</dd>
      </div>
    </dl>
  )
}

type Sum = 'openSum' | 'weighted' | 'wonSum'

function Sums({ currency, amounts }: { currency: string; amounts: Readonly<Record<Sum, string>> }) {
  const t = useTexts(opportunitiesTexts)
  return (['openSum', 'weighted', 'wonSum'] as const).map(name => (
    <div key={name}>
      <dt>{t(name)}</dt>
      <dd className={styles.big}>
        <Money value={amounts[name]} currency={currency} unit />
      </dd>
      {name === 'weighted' && <dd className={styles.soft}>{t('weightedHelp')}</dd>}
    </div>
  ))
}
