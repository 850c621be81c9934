import '#apps/server/domains.ts'
import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import { expect, test } from 'vitest'
import { playbookRegistry } from '#domains/process/reads.ts'
import { pluralsIn } from '#tests/architecture/english-plurals.ts'

const text = readFileSync(new URL('./P8.yaml', import.meta.url), 'utf8')
const answer = parsePlaybook(text, playbookRegistry())
if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 2))
const { playbook } = answer

test('P8 has the seven steps of planning a project', () => {
  expect(playbook.stages.map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
    'P8.1 确定项目目标和范围',
    'P8.2 进行项目可行性分析',
    'P8.3 制定项目计划',
    'P8.4 确定项目组织结构和职责分工',
    'P8.5 制定项目预算',
    'P8.6 编制项目策划书',
    'P8.7 实施项目',
  ])
})

test('each gate asks what the process asks, nothing more and nothing less', () => {
  const asked = playbook.stages.map(({ id, criteria }) => [
    id,
    criteria.map(({ check, params }) => [check, ...(Object.keys(params).length > 0 ? [params] : [])]),
  ])
  expect(Object.fromEntries(asked)).toEqual({
    'P8.1': [
      ['goals.present', { min: 1 }],
      ['charter.scoped'],
      ['charter.requirements', { min: 1 }],
      ['charter.approved'],
      ['stakeholders.signed_off'],
    ],
    'P8.2': [['feasibility.assessed'], ['feasibility.economics'], ['feasibility.decided', { decision: 'go' }]],
    'P8.3': [['risks.answered', { min: 1 }], ['issues.foreseen'], ['plan.tasks_planned'], ['resources.gaps_answered']],
    'P8.4': [
      ['team.one_manager'],
      ['team.organised'],
      ['team.groups', { min: 1 }],
      ['team.lead_body'],
      ['raci.complete'],
      ['plan.tasks_owned'],
      ['plan.no_overload'],
      ['team.skills_answered'],
      ['communication.planned'],
      ['team.decision_path', { kinds: ['scope', 'schedule', 'budget', 'contract', 'personnel', 'quality'] }],
    ],
    'P8.5': [['budget.within_funding'], ['budget.approved']],
    'P8.6': [
      ['documents.approved', { kind: 'plan_book', by: 'decision_makers' }],
      ['documents.plan_book_sent'],
      ['documents.plan_book_answered'],
      ['archive.filed', { deliverable: 'plan_book' }],
    ],
    'P8.7': [
      ['changes.work_settled', { stages: ['P8.7'], all: true }],
      ['changes.decided'],
      ['issues.in_time'],
      ['budget.within_budget'],
      ['budget.expenses_settled'],
      ['measurement.goals_judged'],
      ['closing.report_approved'],
      ['meetings.held', { kind: 'closing', min: 1 }],
      ['measurement.lessons', { min: 1 }],
      ['closing.improvements_owned', { min: 1 }],
      ['sharing.shared', { min: 1 }],
      ['archive.complete'],
    ],
  })
})

test('where the sponsor decides that it is not feasible, the project ends at the second step', () => {
  const [, study] = playbook.stages
  expect(study?.branches).toMatchObject([
    {
      ...{ id: 'no_go', leads: { close: 'no_go' }, roles: ['sponsor'] },
      criteria: [{ check: 'feasibility.assessed' }, { check: 'feasibility.decided', params: { decision: 'no_go' } }],
    },
  ])
  expect(playbook.stages.flatMap(({ branches }) => branches)).toHaveLength(1)
})

test('the steps follow each other', () => {
  const before = playbook.stages.map(({ starts }) => starts.after)
  expect(before).toEqual([[], ['P8.1'], ['P8.2'], ['P8.3'], ['P8.4'], ['P8.5'], ['P8.6']])
})

test('the sponsor approves all but the organisation, which the manager sets up', () => {
  const [sponsor, manager] = [['sponsor'], ['project_manager']]
  const approvers = playbook.stages.map(({ approval }) => approval.roles)
  expect(approvers).toEqual([sponsor, sponsor, sponsor, manager, sponsor, sponsor, sponsor])
})

test('every activity tells in both languages how to do it', () => {
  for (const { id, label, help } of playbook.stages.flatMap(({ activities }) => activities)) {
    expect(help?.zh, id).toMatch(/\p{Script=Han}{5}/u)
    expect(help?.en, id).toMatch(/[a-z] [a-z]/)
    expect(help?.en, id).not.toMatch(/\p{Script=Han}/u)
    expect(label.zh, id).toMatch(/\p{Script=Han}/u)
  }
})

test('its criteria count one thing as one in English', () => {
  expect(pluralsIn('P8.yaml', text)).toEqual([])
})
