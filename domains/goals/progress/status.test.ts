import { describe, expect, test } from 'vitest'
import type { MeasuredGoal, ProgressFacts } from './facts.ts'
import { standingOf } from './status.ts'

const GOAL: MeasuredGoal = {
  direction: 'up',
  baseline: '0',
  target: '100',
  bandLow: null,
  bandHigh: null,
  startsOn: '2026-01-01',
  deadline: '2026-04-10',
  curve: 'linear',
  steps: null,
  season: null,
  attentionBelow: null,
  failBelow: null,
}
const FACTS: ProgressFacts = {
  goal: GOAL,
  metric: { aggregation: 'sum', ratioAs: 'percent' },
  readings: [],
  project: { start: '2026-01-01', finish: '2026-12-31' },
  today: '2026-02-19',
}
const reading = (periodEnd: string, value: string) => ({
  ...{ periodStart: periodEnd, periodEnd, value, numerator: null, denominator: null },
})
/** 2026-02-19 is the fiftieth of a hundred days: the curve stands at 50. */
const at = (value: string | null, goal: Partial<MeasuredGoal> = {}, more: Partial<ProgressFacts> = {}) =>
  standingOf({
    ...FACTS,
    readings: value === null ? [] : [reading('2026-02-18', value)],
    ...more,
    goal: { ...GOAL, ...goal },
  })

describe('a goal before its deadline', () => {
  test('is judged by how far it keeps up with the curve', () => {
    expect(at('50')).toEqual({ status: 'on_track', actual: '50', expected: 50, percent: 100 })
    expect(at('47.5').status).toBe('on_track')
    expect(at('47.4').status).toBe('attention')
    expect(at('40').status).toBe('attention')
    expect(at('39.9').status).toBe('off_track')
    expect(at('100').status).toBe('reached')
  })

  test('is judged by its own thresholds where it has some', () => {
    expect(at('40', { attentionBelow: 80, failBelow: 50 }).status).toBe('on_track')
    expect(at('30', { attentionBelow: 80, failBelow: 50 }).status).toBe('attention')
  })

  test('counts only readings of its own days', () => {
    const readings = [reading('2025-12-31', '900'), reading('2026-01-01', '7'), reading('2026-04-11', '900')]
    expect(at(null, {}, { readings }).actual).toBe('7')
  })

  test('says when there is nothing to judge', () => {
    expect(at(null).status).toBe('no_data')
    expect(at('5', { target: null }).status).toBe('undefined')
    expect(at(null, {}, { today: '2025-12-31' }).status).toBe('not_started')
  })

  test('that moves a level the wrong way stands below zero', () => {
    const metric = { aggregation: 'last', ratioAs: 'percent' } as const
    const fall = { direction: 'down', baseline: '80', target: '40' } as const
    expect(at('84', fall, { metric })).toMatchObject({ status: 'off_track', percent: expect.any(Number) })
    expect(at('84', fall, { metric }).percent).toBeLessThan(0)
    expect(at('60', fall, { metric }).status).toBe('on_track')
  })

  test('that is a ceiling for a sum is reached only when the time is over', () => {
    const ceiling = { direction: 'down', baseline: '200' } as const
    expect(at('40', ceiling).status).toBe('on_track')
    expect(at('60', ceiling).status).toBe('attention')
    expect(at('70', ceiling).status).toBe('off_track')
    expect(at('101', ceiling).status).toBe('off_track')
    expect(at('40', ceiling, { today: '2026-04-11' }).status).toBe('reached')
  })

  test('holds while it stays inside its band', () => {
    const metric = { aggregation: 'last', ratioAs: 'percent' } as const
    const hold = { direction: 'hold', bandLow: '90', bandHigh: '110' } as const
    expect(at('95', hold, { metric }).status).toBe('on_track')
    expect(at('111', hold, { metric }).status).toBe('off_track')
    expect(at('95', { ...hold, bandLow: null }, { metric }).status).toBe('undefined')
  })

  test('gathers towards its band where it is a sum', () => {
    const hold = { direction: 'hold', bandLow: '90', bandHigh: '110' } as const
    expect(at('50', hold).status).toBe('on_track')
    expect(at('30', hold).status).toBe('attention')
    expect(at('120', hold).status).toBe('off_track')
  })
})

describe('a goal after its deadline', () => {
  test('is reached or missed', () => {
    const today = '2026-04-11'
    expect(at('100', {}, { today }).status).toBe('reached')
    expect(at('99', {}, { today }).status).toBe('missed')
    expect(at(null, {}, { today }).status).toBe('missed')
  })
})
