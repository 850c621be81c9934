import { describe, expect, test } from 'vitest'
import type { ProgressFacts } from './facts.ts'
import { forecastOf } from './forecast.ts'
import { studentT, withinT } from './student-t.ts'

const FACTS: ProgressFacts = {
  goal: {
    ...{ direction: 'up', baseline: '0', target: '100', bandLow: null, bandHigh: null },
    ...{ startsOn: '2026-01-01', deadline: '2026-02-09', curve: 'linear', steps: null, season: null },
    ...{ attentionBelow: null, failBelow: null },
  },
  metric: { aggregation: 'sum', ratioAs: 'percent' },
  readings: [],
  project: { start: '2026-01-01', finish: '2026-12-31' },
  today: '2026-02-01',
}
/** Periods of ten days from 2026-01-01. */
const tens = (...values: string[]) =>
  values.map((value, index) => ({
    periodStart: `2026-01-${String(index * 10 + 1).padStart(2, '0')}`,
    periodEnd: `2026-01-${(index + 1) * 10}`,
    ...{ value, numerator: null, denominator: null },
  }))

describe('the t value', () => {
  test('is that of the printed tables', () => {
    expect(studentT(1, 0.8)).toBeCloseTo(3.0777, 4)
    expect(studentT(2, 0.8)).toBeCloseTo(1.8856, 4)
    expect(studentT(5, 0.8)).toBeCloseTo(1.4759, 4)
    expect(studentT(10, 0.95)).toBeCloseTo(2.2281, 4)
    expect(studentT(30, 0.99)).toBeCloseTo(2.75, 4)
    expect(withinT(0, 7)).toBe(0)
  })
})

describe('a forecast', () => {
  test('of a sum goes on at the daily rate', () => {
    // 60 in 30 days is 2 a day; ten days are left: 80. Each period deviates by 0, +2, -2: s² = (0 + 4 + 4)/10/2 = 0.4,
    // and ten days more vary by 0.4 × 10 × (1 + 10/30) = 16/3. t(2; 80%) = 1.8856: 80 ± 4.3546.
    const made = forecastOf({ ...FACTS, readings: tens('20', '22', '18') })
    expect(made?.value).toBeCloseTo(80, 9)
    expect(made?.high).toBeCloseTo(80 + 1.8856 * Math.sqrt(16 / 3), 3)
    expect(made?.low).toBeCloseTo(80 - 1.8856 * Math.sqrt(16 / 3), 3)
    expect(made).toMatchObject({ on: '2026-02-09', readings: 3, probability: 0.8 })
  })

  test('of a sum takes nothing away from what is there', () => {
    const made = forecastOf({ ...FACTS, readings: tens('0', '0', '90') })
    expect(made?.low).toBe(90)
  })

  test('of a level follows its line', () => {
    // Days 10, 20, 30 at 1, 3, 5: a line without error, 0.2 a day; on day 40 it stands at 7.
    const metric = { aggregation: 'last', ratioAs: 'percent' } as const
    const made = forecastOf({ ...FACTS, metric, readings: tens('1', '3', '5') })
    expect(made?.value).toBeCloseTo(7, 9)
    expect(made?.low).toBeCloseTo(7, 6)
    // At 1, 4, 4 the slope is 0.15 around 3 on day 20, s² = (0.25 + 1 + 0.25)/1 = 1.5, on day 40 times (1 + 1/3 + 400/200).
    const loose = forecastOf({ ...FACTS, metric, readings: tens('1', '4', '4') })
    expect(loose?.value).toBeCloseTo(6, 9)
    expect(loose?.high).toBeCloseTo(6 + 3.0777 * Math.sqrt(1.5 * (1 + 1 / 3 + 2)), 3)
  })

  test('is not made from less than three readings, or from one day', () => {
    expect(forecastOf({ ...FACTS, readings: tens('20', '22') })).toBeNull()
    const metric = { aggregation: 'last', ratioAs: 'percent' } as const
    const sameDay = tens('1', '2', '3').map(one => ({ ...one, periodEnd: '2026-01-10' }))
    expect(forecastOf({ ...FACTS, metric, readings: sameDay })).toBeNull()
  })

  test('skips a ratio’s reading that divides by nothing', () => {
    const metric = { aggregation: 'ratio', ratioAs: 'percent' } as const
    const readings = tens('0', '0', '0').map(one => ({ ...one, numerator: '0', denominator: '0' }))
    expect(forecastOf({ ...FACTS, metric, readings })).toBeNull()
  })
})
