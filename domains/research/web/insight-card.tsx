import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import type { BoardInsight } from '../contract.ts'
import { insight as declaration } from '../entities/insight.ts'
import { AddEvidence } from './add-evidence.tsx'
import { EvidenceList } from './evidence-list.tsx'
import styles from './research.module.css'
import { researchTexts } from './research-texts.ts'

const TONES = { low: 'attention', medium: 'neutral', high: 'passed' } as const

/** One insight on the board: the claim, how sure it is, what it rests on and where it was used. */
export function InsightCard({ one: { insight, evidence }, uses }: { one: BoardInsight; uses: number }) {
  const t = useTexts(researchTexts)
  const label = useLabel()
  const level = label(declaration.fields.confidence.options[insight.confidence])
  return (
    <li className={styles.card}>
      <To href={`/insights/${insight.id}`} className={styles.claim}>
        {insight.claim}
      </To>
      {insight.implication && <p className={styles.soft}>{t('so', { what: insight.implication })}</p>}
      <EvidenceList evidence={evidence} />
      <div className={styles.cardFoot}>
        <StateTag tone={TONES[insight.confidence]}>{t('confidence', { level })}</StateTag>
        <span className={styles.soft}>{uses > 0 ? t('usedCount', { count: uses }) : t('unused')}</span>
        <AddEvidence about={insight} small />
      </div>
    </li>
  )
}
