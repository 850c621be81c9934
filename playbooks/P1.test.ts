import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import { registry } from '@yingce/process/tests/registry'
import { expect, test } from 'vitest'
import { pluralsIn } from '#tests/architecture/english-plurals.ts'

const text = readFileSync(new URL('./P1.yaml', import.meta.url), 'utf8')
const answer = parsePlaybook(text, registry)
if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 2))
const { playbook } = answer

test('P1 has the seven stages of marketing planning', () => {
  expect(playbook.stages.map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
    'P1.1 确定营销目标',
    'P1.2 进行市场调研',
    'P1.3 制定营销策略',
    'P1.4 制定营销计划',
    'P1.5 实施营销活动',
    'P1.6 监控与评估',
    'P1.7 调整与优化',
  ])
})

test('each gate asks what the process asks, nothing more and nothing less', () => {
  const asked = playbook.stages.map(({ id, criteria }) => [
    id,
    criteria.map(({ check, params }) => [check, ...(Object.keys(params).length > 0 ? [params] : [])]),
  ])
  const decisions = { kinds: ['target_market', 'positioning', 'price', 'channels', 'promotion'] }
  expect(Object.fromEntries(asked)).toEqual({
    'P1.1': [['goals.present', { min: 1 }], ['goals.complete']],
    'P1.2': [
      ['research.finished', { min: 1 }],
      ['research.competitors_profiled', { min: 2 }],
      ['research.insights', { min: 3 }],
      ['research.insights_evidenced'],
      ['research.topics_covered', { topics: ['needs', 'competitors', 'trends'] }],
    ],
    'P1.3': [
      ['strategy.decided', decisions],
      ['strategy.decisions_evidenced', decisions],
    ],
    'P1.4': [
      ['campaigns.present', { min: 1 }],
      ['campaigns.have_owner'],
      ['campaigns.have_dates'],
      ['campaigns.have_budget'],
      ['campaigns.have_kpi'],
      ['campaigns.serve_goal'],
      ['budget.within_funding'],
      ['plan.conflict_free'],
      ['documents.approved', { kind: 'plan_book' }],
    ],
    'P1.5': [
      ['campaigns.finished'],
      ['budget.expenses_entered'],
      ['budget.expenses_settled'],
      ['plan.deviations_answered', { days: 5, percent: 10 }],
    ],
    'P1.6': [['measurement.kpis_read'], ['measurement.goals_judged'], ['measurement.lessons', { min: 1 }]],
    'P1.7': [['measurement.missed_goals_answered']],
  })
})

test('the sponsor approves the goals, the plan and the closing, the project manager the rest', () => {
  expect(playbook.stages.map(({ approval }) => approval.roles)).toEqual([
    ['sponsor'],
    ['project_manager'],
    ['project_manager'],
    ['sponsor'],
    ['project_manager'],
    ['project_manager'],
    ['sponsor'],
  ])
})

test('monitoring runs beside the campaigns and passes after them; the last stage loops to strategy or plan', () => {
  const [, , , , , monitor, adjust] = playbook.stages
  expect(monitor).toMatchObject({ starts: { after: [], alongside: ['P1.5'] }, passes: { after: ['P1.5'] } })
  expect(adjust?.loops.map(({ to }) => to)).toEqual(['P1.3', 'P1.4'])
})

test('every activity tells a marketing manager in both languages how to do it', () => {
  for (const { id, label, help } of playbook.stages.flatMap(({ activities }) => activities)) {
    expect(help?.zh, id).toMatch(/\p{Script=Han}{5}/u)
    expect(help?.en, id).toMatch(/[a-z] [a-z]/)
    expect(help?.en, id).not.toMatch(/\p{Script=Han}/u)
    expect(label.zh, id).toMatch(/\p{Script=Han}/u)
  }
})

test('its criteria count one thing as one in English', () => {
  expect(pluralsIn('P1.yaml', text)).toEqual([])
})
