import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { goalsRefusals, metric } from '../contract.ts'

type Metric = RecordOf<typeof metric>
type Meaning = Pick<Metric, 'unit' | 'direction' | 'aggregation' | 'ratioAs' | 'formula' | 'counts'>
type Given = Pick<Metric, 'unit' | 'direction' | 'aggregation'> & {
  [K in 'ratioAs' | 'formula' | 'counts']?: Metric[K] | null | undefined
}

/** What is counted can be joined in one way only: numbers of leads add up, their conversion is a ratio. */
const AGGREGATIONS = {
  leads: 'sum',
  leads_converted: 'sum',
  lead_conversion: 'ratio',
} as const satisfies Record<NonNullable<Metric['counts']>, Metric['aggregation']>

/** What a metric's readings mean, complete and free of contradiction. */
export function metricMeaning(given: Given, locale: Locale): Meaning {
  const { unit, direction, aggregation, ratioAs, formula, counts } = given
  const plain = { unit, direction, aggregation, ratioAs: ratioAs ?? 'percent' }
  if ((formula ?? 'entered') === 'entered') return { ...plain, formula: 'entered', counts: null }
  if (!counts) throw refusal(goalsRefusals, 'metric.counts_nothing', {}, { field: 'counts' })
  const only = AGGREGATIONS[counts]
  if (aggregation === only) return { ...plain, formula: 'counted', counts }
  const { fields } = metric
  const words = {
    counts: fields.counts.options[counts][locale],
    aggregation: fields.aggregation.options[only][locale],
  }
  throw refusal(goalsRefusals, 'metric.wrong_aggregation', words, { field: 'aggregation' })
}
