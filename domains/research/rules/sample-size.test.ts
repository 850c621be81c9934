import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neededSample, reachedMargin, type SamplePlan } from './sample-size.ts'

const plans = fc.record({
  population: fc.option(fc.integer({ min: 1, max: 1_400_000_000 })),
  margin: fc.integer({ min: 10, max: 5_000 }).map(hundredths => hundredths / 100),
  confidence: fc.constantFrom<SamplePlan['confidence']>('90', '95', '99'),
})

describe('the needed sample', () => {
  test.each([
    // 1.96² · 0.25 / 0.05² = 384.1
    [null, 5, '95', 385],
    // 384.1 / (1 + 383.1 / 1000) = 277.7
    [1_000, 5, '95', 278],
    // 384.1 / (1 + 383.1 / 45211) = 380.9
    [45_211, 5, '95', 381],
    // 1.6449² · 0.25 / 0.05² = 270.6
    [null, 5, '90', 271],
    // 2.5758² · 0.25 / 0.03² = 1843.0
    [null, 3, '99', 1_844],
  ] as const)('of %s people within ±%s %% at %s %% is %s', (population, margin, confidence, expected) => {
    expect(neededSample({ population, margin, confidence })).toBe(expected)
  })

  test('never exceeds the people there are, and asks at least one', () => {
    fc.assert(
      fc.property(plans, plan => {
        const needed = neededSample(plan)
        expect(needed).toBeGreaterThanOrEqual(1)
        if (plan.population !== null) expect(needed).toBeLessThanOrEqual(plan.population)
      }),
    )
  })

  test('keeps the margin, and one answer fewer does not', () => {
    fc.assert(
      fc.property(plans, plan => {
        const needed = neededSample(plan)
        const within = reachedMargin(needed, plan.population, plan.confidence) ?? Infinity
        expect(within).toBeLessThanOrEqual(plan.margin + 1e-6)
        const fewer = reachedMargin(needed - 1, plan.population, plan.confidence)
        if (fewer !== null) expect(fewer).toBeGreaterThan(plan.margin - 1e-6)
      }),
    )
  })
})

describe('the reached margin', () => {
  test('of nobody is none, of everybody is zero', () => {
    expect(reachedMargin(0, 100, '95')).toBeNull()
    expect(reachedMargin(100, 100, '95')).toBe(0)
  })
})
