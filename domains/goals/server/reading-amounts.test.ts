import { describe, expect, test } from 'vitest'
import { readingAmounts } from './reading-amounts.ts'

const metric = (aggregation: 'sum' | 'last' | 'mean' | 'ratio') => ({
  ...{ name: '转化率', aggregation, ratioAs: 'percent' as const },
})
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work()
  } catch (error) {
    return (error as { code?: string }).code
  }
  return undefined
}

describe('a reading', () => {
  test('of a ratio keeps both parts, and its value is what they give', () => {
    expect(readingAmounts(metric('ratio'), { numerator: '5289', denominator: '45211' })).toEqual({
      ...{ value: '11.69848', numerator: '5289', denominator: '45211' },
    })
    expect(codeOf(() => readingAmounts(metric('ratio'), { value: '11.7' }))).toBe('reading.value_unwanted')
    expect(codeOf(() => readingAmounts(metric('ratio'), { numerator: '5' }))).toBe('reading.parts_missing')
  })

  test('of a ratio never divides by zero: a period without cases has no value', () => {
    expect(readingAmounts(metric('ratio'), { numerator: '0', denominator: '0' }).value).toBeNull()
    expect(codeOf(() => readingAmounts(metric('ratio'), { numerator: '1', denominator: '0' }))).toBe(
      'reading.numerator_of_nothing',
    )
    expect(codeOf(() => readingAmounts(metric('ratio'), { numerator: '1', denominator: '-2' }))).toBe(
      'reading.denominator_negative',
    )
  })

  test('of a mean keeps the total and the number of observations behind it', () => {
    expect(readingAmounts(metric('mean'), { value: '4.25', denominator: '200' })).toEqual({
      ...{ value: '4.25', numerator: '850', denominator: '200' },
    })
    expect(readingAmounts(metric('mean'), { denominator: '0' }).value).toBeNull()
    expect(codeOf(() => readingAmounts(metric('mean'), { value: '4' }))).toBe('reading.count_missing')
    expect(codeOf(() => readingAmounts(metric('mean'), { denominator: '3' }))).toBe('reading.value_missing')
  })

  test('of a sum or a level is a value and nothing else', () => {
    expect(readingAmounts(metric('sum'), { value: '12' })).toEqual({ value: '12', numerator: null, denominator: null })
    expect(codeOf(() => readingAmounts(metric('last'), {}))).toBe('reading.value_missing')
    expect(codeOf(() => readingAmounts(metric('sum'), { value: '1', denominator: '2' }))).toBe('reading.parts_unwanted')
  })
})
