import type { RecordOf } from '#kernel/entity/entity.ts'
import type { study } from '../entities/study.ts'

export type StudyOutcome = Pick<
  RecordOf<typeof study>,
  'kind' | 'resultSummary' | 'samplePlanned' | 'sampleReached' | 'shortfall' | 'sources'
>
export type FinishGap = 'resultSummary' | 'sampleReached' | 'shortfall' | 'sources'

/**
 * What a study lacks to count as finished: its result, and whom it stands on. Desk research states its sources; every
 * other kind states how many were reached, and why fewer than planned will do.
 */
export function finishGaps(outcome: StudyOutcome): FinishGap[] {
  const result: FinishGap[] = isBlank(outcome.resultSummary) ? ['resultSummary'] : []
  return [...result, ...(outcome.kind === 'desk' ? sourceGaps(outcome) : sampleGaps(outcome))]
}

function sourceGaps(outcome: StudyOutcome): FinishGap[] {
  return (outcome.sources?.length ?? 0) === 0 ? ['sources'] : []
}

function sampleGaps(outcome: StudyOutcome): FinishGap[] {
  const reached = outcome.sampleReached ?? 0
  if (reached === 0) return ['sampleReached']
  return reached < (outcome.samplePlanned ?? 0) && isBlank(outcome.shortfall) ? ['shortfall'] : []
}

function isBlank(text: string | null): boolean {
  return (text ?? '').trim() === ''
}
