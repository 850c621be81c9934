import { channelScoring } from '../scoring.ts'
import { scoredCheck } from './scored-check.ts'

/** Are enough sales channels compared on the same weighted criteria? */
export const channelsScoredCheck = scoredCheck({
  name: 'strategy.channels_scored',
  label: { zh: '至少给 {min} 个销售渠道评完分', en: 'At least {min} {min|sales channel|sales channels} fully scored' },
  scoring: channelScoring,
  path: 'strategy/channels',
})
