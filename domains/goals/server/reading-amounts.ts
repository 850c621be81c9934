import type { RecordOf } from '#kernel/entity/entity.ts'
import { refusal } from '#kernel/error/refusal.ts'
import type { metric, reading } from '../contract.ts'
import { goalsRefusals } from '../contract.ts'
import { meanTotal, ratioValue } from '../figures/aggregate.ts'
import { compareDecimals } from '../figures/decimal.ts'

type Metric = Pick<RecordOf<typeof metric>, 'name' | 'aggregation' | 'ratioAs'>
export type Amounts = Pick<RecordOf<typeof reading>, 'value' | 'numerator' | 'denominator'>
export type GivenAmounts = Partial<Amounts>

/**
 * What a reading keeps, by its metric: a sum or a level its value; a ratio its two parts and the value they give; a
 * mean its value and count and the total behind it. A period in which nothing was observed has no value.
 */
export function readingAmounts(metric: Metric, given: GivenAmounts): Amounts {
  const { value = null, numerator = null, denominator = null } = given
  switch (metric.aggregation) {
    case 'ratio':
      return ratioAmounts(metric, value, numerator, denominator)
    case 'mean':
      return meanAmounts(metric, value, numerator, denominator)
    default:
      if (numerator !== null || denominator !== null) throw refused('reading.parts_unwanted', 'numerator', metric)
      if (value === null) throw refused('reading.value_missing', 'value')
      return { value, numerator, denominator }
  }
}

type Given = string | null

function ratioAmounts({ ratioAs }: Metric, value: Given, numerator: Given, denominator: Given): Amounts {
  if (value !== null) throw refused('reading.value_unwanted', 'value')
  if (numerator === null || denominator === null)
    throw refused('reading.parts_missing', numerator === null ? 'numerator' : 'denominator')
  requireDivisible(numerator, denominator)
  return { value: ratioValue(ratioAs, numerator, denominator), numerator, denominator }
}

function meanAmounts(metric: Metric, value: Given, numerator: Given, denominator: Given): Amounts {
  if (numerator !== null) throw refused('reading.parts_unwanted', 'numerator', metric)
  if (denominator === null) throw refused('reading.count_missing', 'denominator')
  requireDivisible(value ?? '0', denominator)
  if (compareDecimals(denominator, '0') === 0) return { value: null, numerator: '0', denominator }
  if (value === null) throw refused('reading.value_missing', 'value')
  return { value, numerator: meanTotal(value, denominator), denominator }
}

function requireDivisible(numerator: string, denominator: string): void {
  const order = compareDecimals(denominator, '0')
  if (order < 0) throw refused('reading.denominator_negative', 'denominator')
  if (order === 0 && compareDecimals(numerator, '0') !== 0) throw refused('reading.numerator_of_nothing', 'numerator')
}

function refused(code: keyof typeof goalsRefusals, field: string, metric?: Metric) {
  return refusal(goalsRefusals, code, { metric: metric?.name }, { field })
}
