import { expect, test } from 'vitest'
import { dimensionGap, economicGaps } from './study-gaps.ts'

const whole = {
  ...{ assessment: '做得出来', score: 4, evidence: '样机测试报告', insights: null },
  ...{ blocking: false, blockingAnswer: null },
}

test('a dimension is assessed when it is judged, scored and rests on something', () => {
  expect(dimensionGap(whole)).toBeNull()
  expect(dimensionGap({ ...whole, assessment: ' ' })).toBe('no_assessment')
  expect(dimensionGap({ ...whole, score: null })).toBe('no_score')
  expect(dimensionGap({ ...whole, evidence: null })).toBe('no_evidence')
})

test('an insight is evidence too', () => {
  expect(dimensionGap({ ...whole, evidence: null, insights: [{ insightId: 'ins_1' }] })).toBeNull()
})

test('what stands in the way needs an answer', () => {
  expect(dimensionGap({ ...whole, blocking: true })).toBe('blocked')
  expect(dimensionGap({ ...whole, blocking: true, blockingAnswer: '三月前取得许可' })).toBeNull()
})

test('economics need a rate, money that goes out and money that comes in', () => {
  expect(economicGaps({ discountRate: '8', kinds: ['investment', 'revenue'] })).toEqual([])
  expect(economicGaps({ discountRate: null, kinds: [] })).toEqual(['no_rate', 'no_outlay', 'no_income'])
  expect(economicGaps({ discountRate: '0', kinds: ['investment'] })).toEqual(['no_income'])
  expect(economicGaps({ discountRate: '8', kinds: ['saving'] })).toEqual(['no_outlay'])
})
