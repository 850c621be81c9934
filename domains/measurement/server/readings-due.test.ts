import { describe, expect, test } from 'vitest'
import type { GoalToMeasure } from '#domains/goals/reads.ts'
import { readingsDue } from './readings-due.ts'

const project = { start: '2026-03-01', finish: '2026-12-31' }
type Rhythm = NonNullable<GoalToMeasure['metric']>['rhythm']
const periods = (...texts: string[]) =>
  texts.map((text, index) => {
    const [periodStart = '', periodEnd = ''] = text.split('..')
    return { id: `rdg_${index}`, version: 1, periodStart, periodEnd, value: '1', numerator: null, denominator: null }
  })
const goal = (rhythm: Rhythm, ...readings: string[]): GoalToMeasure => ({
  ...{ id: 'gol_1', version: 1, statement: 's', unit: '个', readings: periods(...readings) },
  goal: {
    ...{ direction: 'up', baseline: '0', target: '10', bandLow: null, bandHigh: null, startsOn: null },
    ...{ deadline: '2026-06-30', curve: 'linear', steps: null, season: null, attentionBelow: null, failBelow: null },
  },
  metric: { id: 'met_1', version: 1, name: 'm', unit: '个', aggregation: 'sum', ratioAs: 'percent', rhythm },
})
const due = (today: string, one: GoalToMeasure) => readingsDue(one, project, today)?.code ?? null

describe('the readings of a KPI', () => {
  test('are missing where there is none of the goal’s days in this iteration', () => {
    expect(due('2026-04-15', goal('month'))).toBe('no_reading')
    expect(due('2026-04-15', goal('month', '2026-02-01..2026-02-28'))).toBe('no_reading')
    expect(due('2026-04-15', { ...goal('month'), metric: null })).toBe('no_metric')
  })

  test('after the goal’s deadline count no longer: the goal needs another one', () => {
    expect(readingsDue(goal('month', '2026-07-01..2026-07-31'), project, '2026-08-02')).toEqual({
      ...{ code: 'deadline_over', params: { deadline: '2026-06-30' } },
    })
    expect(due('2026-08-02', goal('once', '2026-07-01..2026-07-31'))).toBe('deadline_over')
  })

  test('may leave the period open that is still running', () => {
    expect(due('2026-04-30', goal('month', '2026-03-01..2026-03-31'))).toBeNull()
    expect(due('2026-05-02', goal('month', '2026-03-01..2026-03-31'))).toBe('reading_late')
    expect(due('2026-03-09', goal('week', '2026-03-01..2026-03-02'))).toBeNull()
    expect(due('2026-03-10', goal('week', '2026-03-01..2026-03-02'))).toBe('reading_late')
    expect(due('2026-03-03', goal('day', '2026-03-01..2026-03-02'))).toBeNull()
  })

  test('reach the deadline once it is over', () => {
    const months = ['2026-03-01..2026-03-31', '2026-04-01..2026-04-30', '2026-05-01..2026-05-31']
    expect(due('2026-06-30', goal('month', ...months))).toBeNull()
    expect(due('2026-07-01', goal('month', ...months))).toBe('reading_late')
    expect(due('2026-09-01', goal('month', ...months, '2026-06-01..2026-06-30'))).toBeNull()
    expect(due('2026-07-01', goal('day', '2026-06-29..2026-06-29'))).toBe('reading_late')
  })

  test('leave no period out between two others', () => {
    const gap = readingsDue(goal('month', '2026-03-01..2026-03-31', '2026-05-01..2026-05-31'), project, '2026-06-01')
    expect(gap).toEqual({ code: 'reading_gap', params: { from: '2026-03-31', to: '2026-05-01' } })
    expect(due('2026-03-20', goal('week', '2026-03-01..2026-03-07', '2026-03-10..2026-03-16'))).toBeNull()
    expect(due('2026-03-20', goal('day', '2026-03-17..2026-03-17', '2026-03-19..2026-03-19'))).toBe('reading_gap')
  })

  test('are one reading where the metric is read once', () => {
    expect(due('2026-12-31', goal('once', '2026-03-01..2026-03-01'))).toBeNull()
  })
})
