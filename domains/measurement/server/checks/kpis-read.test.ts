import { describe, expect, test } from 'vitest'
import type { GoalToMeasure } from '#domains/goals/reads.ts'
import { judgeKpis } from './kpis-read.ts'

const place = { project: { start: '2026-03-01', finish: '2026-08-31' }, today: '2026-03-20' }
const goal = (id: string, metricId: string | null, ...days: string[]): GoalToMeasure => ({
  ...{ id, version: 1, statement: `目标 ${id}`, unit: '个' },
  goal: {
    ...{ direction: 'up', baseline: '0', target: '10', bandLow: null, bandHigh: null, startsOn: null },
    ...{ deadline: '2026-06-30', curve: 'linear', steps: null, season: null, attentionBelow: null, failBelow: null },
  },
  metric: metricId
    ? {
        ...{ id: metricId, version: 4, name: `指标 ${metricId}`, unit: '个', aggregation: 'sum', ratioAs: 'percent' },
        rhythm: 'week',
      }
    : null,
  readings: days.map((day, index) => ({
    ...{ id: `rdg_${metricId}_${index}`, version: 1, periodStart: '2026-03-01', periodEnd: day, value: '1' },
    ...{ numerator: null, denominator: null },
  })),
})

describe('measurement.kpis_read', () => {
  test('holds where the metric of every goal is read up to now; a metric of two goals is one KPI', () => {
    const goals = [goal('a', 'x', '2026-03-18'), goal('b', 'x', '2026-03-18'), goal('c', 'y', '2026-03-19')]
    expect(judgeKpis(goals, place)).toMatchObject({ passed: true, have: 2, need: 2, missing: [] })
  })

  test('never holds without a goal', () => {
    expect(judgeKpis([], place)).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_goal' } })
  })

  test('names the metric that is not read, and since when', () => {
    const verdict = judgeKpis([goal('a', 'x', '2026-03-18'), goal('b', 'y', '2026-03-05'), goal('c', null)], place)
    expect(verdict).toMatchObject({ passed: false, have: 1, need: 3, missingCount: 2 })
    expect(verdict.missing).toEqual([
      {
        ...{ recordId: 'y', label: '指标 y', field: 'value' },
        why: { code: 'reading_late', params: { last: '2026-03-05', until: '2026-03-20' } },
      },
      { recordId: 'c', label: '目标 c', field: 'metricId', why: { code: 'no_metric', params: {} } },
    ])
  })

  test('sees metrics and readings, each once', () => {
    const goals = [goal('a', 'x', '2026-03-18'), goal('b', 'x', '2026-03-18')]
    expect(judgeKpis(goals, place).seen).toEqual([
      { id: 'x', version: 4 },
      { id: 'rdg_x_0', version: 1 },
    ])
  })
})
