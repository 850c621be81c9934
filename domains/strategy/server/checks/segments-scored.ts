import { segmentScoring } from '../scoring.ts'
import { scoredCheck } from './scored-check.ts'

/** Are enough segments compared on the same weighted criteria? */
export const segmentsScoredCheck = scoredCheck({
  name: 'strategy.segments_scored',
  label: { zh: '至少给 {min} 个细分市场评完分', en: 'At least {min} {min|segment|segments} fully scored' },
  scoring: segmentScoring,
  path: 'strategy/segments',
})
