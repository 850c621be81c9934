import { describe, expect, test } from 'vitest'
import { metricMeaning } from './metric-meaning.ts'

const given = { unit: '个', direction: 'up', aggregation: 'sum' } as const
const codeOf = (change: object): unknown => {
  try {
    return metricMeaning({ ...given, ...change }, 'zh')
  } catch (error) {
    return (error as { code?: string }).code
  }
}

describe('what a metric means', () => {
  test('is complete without saying what is usual', () => {
    expect(metricMeaning(given, 'zh')).toEqual({ ...given, ratioAs: 'percent', formula: 'entered', counts: null })
  })

  test('names what is counted, where it is counted', () => {
    expect(codeOf({ formula: 'counted' })).toBe('metric.counts_nothing')
    expect(codeOf({ formula: 'counted', counts: 'leads' })).toMatchObject({ counts: 'leads', formula: 'counted' })
  })

  test('joins conversions as a ratio and never as a sum', () => {
    expect(codeOf({ formula: 'counted', counts: 'lead_conversion' })).toBe('metric.wrong_aggregation')
    expect(codeOf({ formula: 'counted', counts: 'leads', aggregation: 'mean' })).toBe('metric.wrong_aggregation')
    expect(codeOf({ formula: 'counted', counts: 'lead_conversion', aggregation: 'ratio' })).toMatchObject({
      aggregation: 'ratio',
    })
  })
})
