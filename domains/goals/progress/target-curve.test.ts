import { describe, expect, test } from 'vitest'
import type { MeasuredGoal } from './facts.ts'
import { expectedOn, targetCurve } from './target-curve.ts'

const GOAL: MeasuredGoal = {
  direction: 'up',
  baseline: '10',
  target: '20',
  bandLow: null,
  bandHigh: null,
  startsOn: '2026-01-01',
  deadline: '2026-01-11',
  curve: 'linear',
  steps: null,
  season: null,
  attentionBelow: null,
  failBelow: null,
}
const project = { start: '2026-01-01', finish: '2026-12-31' }
const level = { aggregation: 'last', ratioAs: 'percent' } as const
const sum = { aggregation: 'sum', ratioAs: 'percent' } as const
const on = (date: string, goal: Partial<MeasuredGoal> = {}, metric: typeof level | typeof sum = level) =>
  expectedOn({ goal: { ...GOAL, ...goal }, metric, project }, date)

describe('a target curve', () => {
  test('moves a level from the baseline on the first day to the target on the last', () => {
    expect(on('2025-12-31')).toBe(10)
    expect(on('2026-01-01')).toBe(10)
    expect(on('2026-01-06')).toBe(15)
    expect(on('2026-01-11')).toBe(20)
    expect(on('2027-01-01')).toBe(20)
    expect(on('2026-01-06', { direction: 'down', target: '0' })).toBe(5)
  })

  test('gathers a sum from nothing, its first day included', () => {
    expect(on('2025-12-31', { target: '22' }, sum)).toBe(0)
    expect(on('2026-01-01', { target: '22' }, sum)).toBe(2)
    expect(on('2026-01-11', { target: '22' }, sum)).toBe(22)
  })

  test('keeps each step until the next one is due', () => {
    const stepped = {
      curve: 'stepped',
      steps: [
        { on: '2026-01-08', value: '17' },
        { on: '2026-01-04', value: '12' },
      ],
    } as const
    expect(['2026-01-03', '2026-01-04', '2026-01-07', '2026-01-08', '2026-01-11'].map(day => on(day, stepped))).toEqual(
      [10, 12, 12, 17, 20],
    )
  })

  test('gathers more in a month that weighs more: 31 days of 1 against 28 of 3', () => {
    const season = [{ month: 2, weight: '3' }]
    const goal = { curve: 'seasonal', season, deadline: '2026-02-28', target: '115' } as const
    expect(on('2026-01-31', goal, sum)).toBeCloseTo(31, 9)
    expect(on('2026-02-14', goal, sum)).toBeCloseTo(31 + 14 * 3, 9)
    expect(on('2026-02-28', goal, sum)).toBe(115)
  })

  test('wants everything on the last day where no month weighs anything', () => {
    const goal = { curve: 'seasonal', season: [{ month: 1, weight: '0' }] } as const
    expect(on('2026-01-10', goal, sum)).toBe(0)
    expect(on('2026-01-11', goal, sum)).toBe(20)
  })

  test('stays level where a figure should hold', () => {
    expect(on('2026-01-06', { direction: 'hold', bandLow: '18', bandHigh: '22' })).toBe(20)
  })

  test('is not drawn without a target, and needs no baseline for a sum', () => {
    expect(on('2026-01-06', { target: null })).toBeNull()
    expect(on('2026-01-06', { baseline: null })).toBeNull()
    expect(on('2026-01-11', { baseline: null }, sum)).toBe(20)
    expect(targetCurve({ goal: { ...GOAL, target: null }, metric: level, project })).toEqual([])
  })

  test('is drawn with few points however many days it has, its ends among them', () => {
    const goal = { ...GOAL, startsOn: '0001-01-01', deadline: '9999-12-31' }
    const points = targetCurve({ goal, metric: level, project })
    expect(points.length).toBeLessThanOrEqual(60)
    expect([points[0]?.on, points.at(-1)?.on]).toEqual(['0001-01-01', '9999-12-31'])
    expect(points.at(-1)?.value).toBe(20)
  })

  test('of a single day is due on that day', () => {
    expect(targetCurve({ goal: { ...GOAL, deadline: '2026-01-01' }, metric: level, project })).toEqual([
      { on: '2026-01-01', value: 20 },
    ])
  })
})
