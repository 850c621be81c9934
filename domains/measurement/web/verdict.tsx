import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag, type Tone } from '#apps/web/ui/state-tag.tsx'
import { evaluationLine } from '../entities/evaluation-line.ts'
import { measurementTexts } from './measurement-texts.ts'

type Word = keyof typeof evaluationLine.fields.verdict.options

const TONES = { met: 'passed', exceeded: 'passed', missed: 'failed' } satisfies Record<Word, Tone>

/** Met, missed or exceeded; a goal without a number has no verdict. */
export function Verdict({ verdict }: { verdict: Word | null }) {
  const t = useTexts(measurementTexts)
  const label = useLabel()
  if (verdict === null) return <StateTag tone="attention">{t('noVerdict')}</StateTag>
  return (
    <StateTag tone={TONES[verdict]} dot>
      {label(evaluationLine.fields.verdict.options[verdict])}
    </StateTag>
  )
}
