import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { type Level, levelOf, riskLevel } from '../rules/level.ts'
import { riskTexts } from './risk-texts.ts'
import type { Risk } from './use-risks.ts'

export const toneOfLevel: Readonly<Record<Level, Tone>> = {
  low: 'passed',
  medium: 'neutral',
  high: 'attention',
  extreme: 'failed',
}

/** How grave a risk is before any response, and what its response leaves. */
export function LevelTag({ record }: { record: Risk }) {
  const t = useTexts(riskTexts)
  const level = riskLevel(record)
  const { residualProbability, residualImpact } = record
  const left = residualProbability && residualImpact ? levelOf(residualProbability, residualImpact) : null
  return (
    <>
      <StateTag tone={level ? toneOfLevel[level] : 'neutral'}>{t(level ?? 'notJudged')}</StateTag>
      {left && <StateTag tone={toneOfLevel[left]}>{t('left', { level: t(left) })}</StateTag>}
    </>
  )
}
