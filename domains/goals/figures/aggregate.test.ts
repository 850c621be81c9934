import { describe, expect, test } from 'vitest'
import { aggregate, meanTotal, ratioValue } from './aggregate.ts'
import type { MetricFacts, ReadingFacts } from './reading-facts.ts'

const metric = (aggregation: MetricFacts['aggregation'], ratioAs: MetricFacts['ratioAs'] = 'percent') => ({
  aggregation,
  ratioAs,
})
const read = (month: string, value: string, numerator: string | null = null, denominator: string | null = null) =>
  ({ periodStart: `${month}-01`, periodEnd: `${month}-28`, value, numerator, denominator }) satisfies ReadingFacts

describe('readings of several periods', () => {
  test('add up, or give the last one, whatever their order', () => {
    const readings = [read('2026-02', '30.5'), read('2026-01', '12')]
    expect(aggregate(metric('sum'), readings)).toBe('42.5')
    expect(aggregate(metric('last'), readings)).toBe('30.5')
  })

  test('never average averages: 50% of 10 and 10% of 90 are 14%', () => {
    const readings = [read('2026-01', '50', '5', '10'), read('2026-02', '10', '9', '90')]
    expect(aggregate(metric('ratio'), readings)).toBe('14')
    expect(aggregate(metric('ratio', 'per_mille'), readings)).toBe('140')
    expect(aggregate(metric('ratio', 'plain'), readings)).toBe('0.14')
  })

  test('weigh a mean by the observations behind it: (4×100 + 5×300) / 400 = 4.75', () => {
    const readings = [
      read('2026-01', '4', meanTotal('4', '100'), '100'),
      read('2026-02', '5', meanTotal('5', '300'), '300'),
    ]
    expect(aggregate(metric('mean'), readings)).toBe('4.75')
  })

  test('give no number where there is none to give', () => {
    expect(aggregate(metric('sum'), [])).toBeNull()
    expect(aggregate(metric('ratio'), [read('2026-01', '0', '0', '0')])).toBeNull()
    expect(ratioValue('percent', '5', '0')).toBeNull()
  })

  test('take a rate of the bank’s campaign from its two counts', () => {
    expect(ratioValue('percent', '5289', '45211')).toBe('11.69848')
  })
})
