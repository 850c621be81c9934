import { fails, fault, type GoalFacts, ground, holds, type LetterVerdict, type SmartFacts } from './facts.ts'
import { type Past, pastOf } from './past.ts'

/** To hold asks for every period; where the past did so two times of three, it asks for half as much again at most. */
const SHARE_MIN = 2 / 3

/** Did the metric's past stay within the band that the goal is to hold? */
export function judgeBand(facts: SmartFacts, { bandLow, bandHigh, unit }: GoalFacts): LetterVerdict {
  if (bandLow === null || bandHigh === null)
    return fails('A', fault('band_unknown', bandLow === null ? 'bandLow' : 'bandHigh'))
  const found = pastOf(facts)
  if ('lack' in found) return fails('A', found.lack)
  const figures = comparable(found.past)
  const inside = figures.filter(figure => figure >= Number(bandLow) && figure <= Number(bandHigh)).length
  const params = { inside, readings: figures.length, low: bandLow, high: bandHigh, unit: unit ?? '' }
  return verdictOf(found.past, inside / figures.length >= SHARE_MIN, params)
}

/** The band of a summed metric is meant for the total of the goal's days, so each past period is taken for as many. */
function comparable({ metric, readings, days }: Past): number[] {
  return readings.map(reading => (metric.aggregation === 'sum' ? (reading.value * days) / reading.days : reading.value))
}

function verdictOf({ metric, days }: Past, kept: boolean, params: Record<string, string | number>): LetterVerdict {
  if (metric.aggregation !== 'sum')
    return kept ? holds('A', ground('band_kept', params)) : fails('A', fault('band_left', 'gapNote', params))
  const more = { ...params, days }
  return kept ? holds('A', ground('total_kept', more)) : fails('A', fault('total_left', 'gapNote', more))
}
