import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { tally } from '../../rules/attendance.ts'
import { executionTexts } from './execution-texts.ts'
import type { Training } from './use-execution.ts'

/** How many should come; once it was held how many came, and how many of those with a score passed. */
export function TrainingTally({ training: { attendance, passMark, state } }: { training: Training }) {
  const t = useTexts(executionTexts)
  const { listed, attended, scored, passed } = tally(attendance ?? [], passMark)
  if (listed === 0) return null
  if (state === 'planned' || state === 'cancelled') return <span>{t('listed', { listed })}</span>
  return (
    <span>
      {t('attended', { attended, listed })}
      {scored > 0 && ` · ${t('passedOf', { passed, scored })}`}
    </span>
  )
}
