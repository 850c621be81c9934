import { describe, expect, test } from 'vitest'
import type { CampaignKpi } from '#domains/campaigns/reads.ts'
import type { GoalToMeasure } from '#domains/goals/reads.ts'
import { judgeKpis as judgeFacts } from './kpis-read.ts'

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

const campaign = (id: string, metricId: string | null, ...readings: string[]): CampaignKpi => ({
  ...{ id, version: 2, name: `活动 ${id}`, startedOn: '2026-03-10', endedOn: null },
  metric: metricId ? { id: metricId, version: 4, name: `指标 ${metricId}` } : null,
  readings: readings.map(one => ({ id: one, version: 1 })),
})

function judgeKpis(goals: readonly GoalToMeasure[], at: typeof place, campaigns: readonly CampaignKpi[] = []) {
  return judgeFacts({ goals, campaigns }, at)
}

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

  test('holds where the KPI of every campaign that has begun was read while it ran', () => {
    const verdict = judgeKpis([goal('a', 'x', '2026-03-18')], place, [
      campaign('c', 'x', 'r1'),
      campaign('d', 'z', 'r2'),
    ])
    expect(verdict).toMatchObject({ passed: true, have: 2, need: 2 })
    expect(verdict.seen).toContainEqual({ id: 'd', version: 2 })
  })

  test('names the KPI that was not read while its campaign ran, and the campaign without one', () => {
    const verdict = judgeKpis([goal('a', 'x', '2026-03-18')], place, [campaign('c', 'x'), campaign('d', null)])
    expect(verdict).toMatchObject({ passed: false, have: 0, need: 2, missingCount: 2 })
    expect(verdict.missing).toEqual([
      {
        ...{ recordId: 'x', label: '指标 x', field: 'value' },
        why: { code: 'campaign_unread', params: { campaign: '活动 c', from: '2026-03-10' } },
      },
      { recordId: 'd', label: '活动 d', field: 'metricId', why: { code: 'campaign_no_kpi', params: {} } },
    ])
  })

  test('never holds by campaigns alone', () => {
    expect(judgeKpis([], place, [campaign('c', 'x', 'r1')])).toMatchObject({ passed: false, note: { code: 'no_goal' } })
  })
})
