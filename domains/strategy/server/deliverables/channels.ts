import { channelScoring } from '../scoring.ts'
import { scoredDeliverable } from './scored-deliverable.ts'

/** How many sales channels there are, how many are scored on every criterion, and how many were chosen. */
export const channelsDeliverable = scoredDeliverable(channelScoring, {
  scored: {
    zh: '{count} 个渠道，{done} 个评分完整，选定 {chosen} 个',
    en: '{done} of {count} {count|channel|channels} fully scored, {chosen} chosen',
  },
  no_criteria: {
    zh: '{count} 个渠道，还没有评分标准',
    en: '{count} {count|channel|channels}, no scoring criteria yet',
  },
})
