import { segmentScoring } from '../scoring.ts'
import { scoredDeliverable } from './scored-deliverable.ts'

/** How many segments there are, and how many of them are scored on every criterion. */
export const segmentsDeliverable = scoredDeliverable(segmentScoring, {
  scored: {
    zh: '{count} 个细分市场，{done} 个评分完整',
    en: '{done} of {count} {count|segment|segments} fully scored',
  },
  no_criteria: {
    zh: '{count} 个细分市场，还没有评分标准',
    en: '{count} {count|segment|segments}, no scoring criteria yet',
  },
})
