import { describe, expect, test } from 'vitest'
import { isOver } from '../is-over.ts'
import { type Course, deviationsOf } from './deviations-of.ts'

const today = '2026-04-10'
const course = (more: Partial<Course> = {}): Course => ({
  ...{ state: 'finished', start: '2026-03-02', finish: '2026-03-31', budget: '1000.00' },
  ...{ startedOn: '2026-03-02', endedOn: '2026-03-31', spent: '1000.00' },
  ...more,
})
const find = (more: Partial<Course>) => deviationsOf(course(more), today)

describe('a campaign', () => {
  test('that went as planned shows no deviation', () => {
    expect(find({})).toEqual([])
  })

  test('that started late and ended early shows both, in days', () => {
    expect(find({ startedOn: '2026-03-09', endedOn: '2026-03-29' })).toEqual([
      { kind: 'start', planned: '2026-03-02', actual: '2026-03-09', days: 7 },
      { kind: 'finish', planned: '2026-03-31', actual: '2026-03-29', days: -2 },
    ])
  })

  test('that should be over by now is late up to today, without an actual end', () => {
    expect(find({ state: 'running', endedOn: null })).toEqual([
      { kind: 'finish', planned: '2026-03-31', actual: null, days: 10 },
    ])
    expect(find({ state: 'running', endedOn: null, finish: '2026-04-30' })).toEqual([])
  })

  test('that should have begun by now is late up to today, without an actual start', () => {
    const waiting = { state: 'planned', startedOn: null, endedOn: null, finish: '2026-04-30', spent: '0.00' } as const
    expect(find(waiting)).toEqual([{ kind: 'start', planned: '2026-03-02', actual: null, days: 39 }])
  })

  test('that was stopped is not late, its reason says why', () => {
    const stopped = { state: 'stopped', startedOn: null, endedOn: '2026-03-05', spent: '0.00' } as const
    expect(find(stopped)).toEqual([])
  })

  // 1,100.01 over 1,000.00 is 100.01 more: 10.0 percent after rounding.
  test('that cost more says so at once, that cost less once it is finished', () => {
    expect(find({ state: 'running', endedOn: null, finish: '2026-04-30', spent: '1100.01' })).toEqual([
      { kind: 'money', planned: '1000.00', actual: '1100.01', difference: '100.01', percent: '10.0' },
    ])
    expect(find({ state: 'running', endedOn: null, finish: '2026-04-30', spent: '10.00' })).toEqual([])
    expect(find({ spent: '400.00' })).toMatchObject([{ difference: '-600.00', percent: '-60.0' }])
  })

  test('that spent without a budget has no percentage, and is always over the threshold', () => {
    const [found] = find({ budget: null, spent: '0.01' })
    expect(found).toMatchObject({ percent: null })
    expect(found && isOver(found, 5, 1_000)).toBe(true)
  })
})

describe('the threshold', () => {
  test('is passed by more than its days or percent, in both directions', () => {
    const finish = (days: number) => ({ kind: 'finish' as const, planned: '', actual: '', days })
    expect([5, -5, 6, -6].map(days => isOver(finish(days), 5, 10))).toEqual([false, false, true, true])
    const money = (difference: string) => ({
      kind: 'money' as const,
      planned: '100.00',
      actual: '',
      difference,
      percent: '',
    })
    expect(['10.00', '-10.00', '10.01', '-60'].map(difference => isOver(money(difference), 5, 10))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})
