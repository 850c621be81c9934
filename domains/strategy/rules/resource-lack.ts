import type { RecordOf } from '#kernel/entity/entity.ts'
import type { resourceAssessment } from '../entities/resource-assessment.ts'

type Assessed = Pick<RecordOf<typeof resourceAssessment>, 'have' | 'need' | 'gap' | 'answer' | 'answeredById'>
export type ResourceLack = keyof Assessed

/** What an assessment does not say yet, the first of it; null where nothing is missing. Only a gap has to be filled. */
export function resourceLack({ have, need, gap, answer, answeredById }: Assessed): ResourceLack | null {
  if (isBlank(have)) return 'have'
  if (isBlank(need)) return 'need'
  if (gap === null) return 'gap'
  if (gap === 'no') return null
  if (isBlank(answer)) return 'answer'
  return answeredById === null ? 'answeredById' : null
}

function isBlank(text: string | null): boolean {
  return (text ?? '').trim() === ''
}
