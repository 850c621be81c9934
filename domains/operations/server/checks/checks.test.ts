import { expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type DesignFacts, designedCheck } from './designed.ts'
import { type GoalFacts, metricsSetUpCheck } from './metrics-set-up.ts'
import { type PartFacts, partsPlannedCheck } from './parts-planned.ts'
import type { PeriodFacts } from './period-facts.ts'
import { periodsPlannedCheck } from './periods-planned.ts'
import { periodsReviewedCheck } from './periods-reviewed.ts'
import { type ResourceFacts, resourcedCheck } from './resourced.ts'
import { type RhythmFacts, rhythmSetCheck } from './rhythm-set.ts'

const design = (kind: DesignFacts['kind'], number: number, state: DesignFacts['state']): DesignFacts => ({
  ...{ id: `opd_${kind}_${number}`, version: 1, kind, number, state },
})

test('a design counts once approved, also while its next version is written', () => {
  const all = [design('overall', 1, 'approved'), design('overall', 2, 'draft'), design('content', 1, 'submitted')]
  expect(judge(designedCheck, all, { kinds: ['overall'] })).toMatchObject({ passed: true, have: 1, need: 1 })
  expect(judge(designedCheck, all, { kinds: ['overall', 'content', 'marketing'] })).toMatchObject({
    ...{ passed: false, have: 1, need: 3, missingCount: 2 },
    missing: [
      { recordId: 'opd_content_1', label: 'content', why: { code: 'submitted', params: { number: 1 } } },
      { label: 'marketing', why: { code: 'none' } },
    ],
  })
  expect(judge(designedCheck, [], { kinds: ['overall'] })).toMatchObject({ passed: false, have: 0, need: 1 })
})

const part: PartFacts = {
  ...{ id: 'opp_1', version: 1, kind: 'content', number: 1, state: 'approved' },
  ...{ owned: true, measured: true, tasks: 2 },
}

test('a part that was approved still needs its tasks, owner and KPI', () => {
  expect(judge(partsPlannedCheck, [part], { parts: ['content'] })).toMatchObject({ passed: true, have: 1 })
  const bare = { ...part, owned: false, measured: false, tasks: 0 }
  const verdict = judge(partsPlannedCheck, [bare], { parts: ['content', 'users'] })
  expect(verdict).toMatchObject({ passed: false, have: 0, need: 2, missingCount: 4 })
  expect(verdict.missing.map(one => one.why.code)).toEqual(['tasks', 'ownerId', 'metricId', 'none'])
  expect(judge(partsPlannedCheck, [{ ...part, state: 'draft' }], { parts: ['content'] })).toMatchObject({
    missing: [{ field: 'state', why: { code: 'draft' } }],
  })
})

const resource: ResourceFacts = {
  ...{ id: 'opr_1', version: 1, kind: 'people', what: '内容编辑', need: '2', planned: '1', unit: '人' },
  ...{ answer: '向品牌部借一人', ownerId: 'per_1' },
}

test('a gap in the resources is answered, and every kind is listed', () => {
  expect(judge(resourcedCheck, [resource], { kinds: ['people'] })).toMatchObject({ passed: true, have: 1, need: 1 })
  expect(judge(resourcedCheck, [{ ...resource, answer: ' ' }], { kinds: ['people', 'time'] })).toMatchObject({
    ...{ passed: false, have: 0, missingCount: 2 },
    missing: [{ recordId: 'opr_1', why: { code: 'gap', params: { gap: '1', unit: '人' } } }, { label: 'time' }],
  })
  expect(judge(resourcedCheck, [{ ...resource, planned: null }], { kinds: ['people'] })).toMatchObject({
    missing: [{ field: 'planned' }],
  })
  expect(judge(resourcedCheck, [{ ...resource, ownerId: null }], { kinds: ['people'] })).toMatchObject({
    missing: [{ field: 'ownerId' }],
  })
})

const goal: GoalFacts = {
  ...{ id: 'gol_1', version: 1, statement: '月活用户到两万', ownerId: 'per_1', hasTarget: true },
  metric: { id: 'met_1', version: 1, source: '后台日报', rhythm: 'month' },
}

test('a KPI has source, target, rhythm and owner; without a goal there is none', () => {
  expect(judge(metricsSetUpCheck, [goal])).toMatchObject({ passed: true, have: 1, need: 1 })
  const bare = { ...goal, ownerId: null, hasTarget: false, metric: { ...goal.metric, source: null, rhythm: 'once' } }
  const verdict = judge(metricsSetUpCheck, [goal, bare])
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 4 })
  expect(verdict.missing.map(one => one.why.code)).toEqual(['source', 'target', 'rhythm', 'ownerId'])
  expect(judge(metricsSetUpCheck, [])).toMatchObject({ passed: false, note: { code: 'no_goal' }, missingCount: 1 })
})

const kpi = { id: 'met_1', version: 1, name: '月活用户' }
const rhythm: RhythmFacts['rhythms'][number] = {
  ...{ id: 'evr_1', version: 1, name: '每周看数会', owned: true, metrics: ['met_1'] },
}

test('the rhythm looks at every KPI, and somebody sees to it', () => {
  expect(judge(rhythmSetCheck, { rhythms: [rhythm], kpis: [kpi] })).toMatchObject({ passed: true, have: 1 })
  const blind = { ...rhythm, owned: false, metrics: [] }
  const verdict = judge(rhythmSetCheck, { rhythms: [blind], kpis: [kpi] })
  expect(verdict.missing.map(one => one.why.code)).toEqual(['metrics', 'ownerId', 'left_out'])
  expect(judge(rhythmSetCheck, { rhythms: [], kpis: [] })).toMatchObject({ passed: false, note: { code: 'none' } })
})

const period: PeriodFacts = {
  ...{ id: 'ope_1', version: 1, name: '十一月', start: '2026-10-01', finish: '2026-10-31', state: 'reviewed' },
  ...{ approvedOn: '2026-10-01', reviewedOn: '2026-11-01', targets: 2, read: 2 },
}

test('a period’s plan is approved on its first day at the latest', () => {
  expect(judge(periodsPlannedCheck, [period])).toMatchObject({ passed: true, have: 1 })
  expect(judge(periodsPlannedCheck, [period, { ...period, approvedOn: '2026-10-02' }])).toMatchObject({
    ...{ passed: false, have: 1, need: 2 },
    missing: [{ why: { code: 'late', params: { start: '2026-10-01', approvedOn: '2026-10-02' } } }],
  })
  expect(judge(periodsPlannedCheck, [{ ...period, state: 'submitted', approvedOn: null }])).toMatchObject({
    missing: [{ why: { code: 'submitted' } }],
  })
  expect(judge(periodsPlannedCheck, [])).toMatchObject({ passed: false, note: { code: 'none' } })
})

test('the last planned period is reviewed, each on readings of its own', () => {
  expect(judge(periodsReviewedCheck, [period])).toMatchObject({ passed: true, have: 1 })
  const ahead: PeriodFacts = { ...period, id: 'ope_2', finish: '2026-11-30', state: 'running' }
  expect(judge(periodsReviewedCheck, [period, ahead])).toMatchObject({
    missing: [{ recordId: 'ope_2', why: { code: 'to_come', params: { finish: '2026-11-30' } } }],
  })
  expect(judge(periodsReviewedCheck, [{ ...period, state: 'running' }])).toMatchObject({
    missing: [{ why: { code: 'not_reviewed' } }],
  })
  expect(judge(periodsReviewedCheck, [{ ...period, read: 1 }])).toMatchObject({
    missing: [{ why: { code: 'unread', params: { count: 1 } } }],
  })
  expect(judge(periodsReviewedCheck, [])).toMatchObject({ passed: false, note: { code: 'none' }, missingCount: 1 })
})
