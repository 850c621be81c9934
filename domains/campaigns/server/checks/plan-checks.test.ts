import { describe, expect, test } from 'vitest'
import type { Check } from '#domains/process/reads.ts'
import { judge } from '#tests/judge-check.ts'
import type { CampaignFacts } from './campaign-facts.ts'
import { haveBudget } from './have-budget.ts'
import { haveDates } from './have-dates.ts'
import { haveKpi } from './have-kpi.ts'
import { haveOwner } from './have-owner.ts'
import { present } from './present.ts'
import { serveGoal } from './serve-goal.ts'

const whole: CampaignFacts = {
  ...{ id: 'c1', version: 2, name: '秋季推广', state: 'planned', owned: true },
  ...{ start: '2026-12-02', finish: '2026-12-31', toReplan: false, budgetMinor: '2000000', linesMinor: null },
  ...{ metric: true, kpiTarget: '5', goal: true, stopReason: null, startedOn: null },
}
const campaign = (more: Partial<CampaignFacts> = {}): CampaignFacts => ({ ...whole, ...more })

const each: [string, Check, Partial<CampaignFacts>, string, string][] = [
  ['an owner', haveOwner, { owned: false }, 'no_owner', 'ownerId'],
  ['dates', haveDates, { start: null }, 'no_dates', 'start'],
  ['dates confirmed in this iteration', haveDates, { toReplan: true }, 'to_replan', 'start'],
  ['dates in order', haveDates, { finish: '2026-12-01' }, 'backwards', 'start'],
  ['a start inside the project', haveDates, { start: '2026-11-01' }, 'before_project', 'start'],
  ['a finish inside the project', haveDates, { finish: '2027-02-27' }, 'after_project', 'start'],
  ['a budget', haveBudget, { budgetMinor: null }, 'no_budget', 'budget'],
  ['a KPI', haveKpi, { metric: false }, 'no_metric', 'metricId'],
  ['a target for its KPI', haveKpi, { kpiTarget: null }, 'no_target', 'metricId'],
  ['a goal that it serves', serveGoal, { goal: false }, 'no_goal', 'goalId'],
]

describe('every campaign of the plan', () => {
  test.each(each)('has %s', (_name, check, lack, code, field) => {
    expect(judge(check, [campaign()])).toMatchObject({ passed: true, have: 1, need: 1 })
    const verdict = judge(check, [campaign(), campaign({ id: 'c2', name: '展会', ...lack })])
    expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
    expect(verdict.missing[0]).toMatchObject({ recordId: 'c2', label: '展会', field, why: { code } })
    expect(check.notes?.[code]).toBeDefined()
  })

  test.each(each)('is asked only where there is one (%s)', (_name, check) => {
    expect(judge(check, [])).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_campaign' } })
  })

  test.each(each)('needs no plan once it was stopped (%s)', (_name, check, lack) => {
    const stopped = campaign({ id: 'c2', state: 'stopped', ...lack })
    expect(judge(check, [campaign(), stopped])).toMatchObject({ passed: true, need: 1 })
    expect(judge(check, [stopped]).passed).toBe(false)
  })
})

test('as many campaigns as the playbook asks for are present, stopped ones not counted', () => {
  const two = [campaign(), campaign({ id: 'c2' })]
  expect(judge(present, two, { min: 2 })).toMatchObject({ passed: true, have: 2, need: 2 })
  expect(judge(present, [campaign(), campaign({ state: 'stopped' })], { min: 2 })).toMatchObject({
    ...{ passed: false, have: 1, missingCount: 1 },
  })
  expect(judge(present, [], { min: 1 }).passed).toBe(false)
})

test('all campaigns together stay within the lines of the budget, where there is one', () => {
  const two = (linesMinor: string | null) => [
    campaign({ linesMinor }),
    campaign({ id: 'c2', linesMinor, budgetMinor: '1000001' }),
  ]
  expect(judge(haveBudget, two(null)).passed).toBe(true)
  expect(judge(haveBudget, two('3000001')).passed).toBe(true)
  expect(judge(haveBudget, two('3000000'))).toMatchObject({
    ...{ passed: false, have: '30000.00', need: '30000.01', missingCount: 1, where: { path: 'budget' } },
    missing: [{ label: 'together', why: { code: 'beyond', params: { campaigns: '30,000.01', lines: '30,000.00' } } }],
  })
})
