import '#apps/server/domains.ts'
import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import { expect, test } from 'vitest'
import { playbookRegistry } from '#domains/process/reads.ts'
import { pluralsIn } from '#tests/architecture/english-plurals.ts'

const text = readFileSync(new URL('./P7.yaml', import.meta.url), 'utf8')
const answer = parsePlaybook(text, playbookRegistry())
if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 2))
const { playbook } = answer

test('P7 has the four phases of a sales project', () => {
  expect(playbook.stages.map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
    'P7.1 项目启动',
    'P7.2 项目计划',
    'P7.3 项目执行',
    'P7.4 项目收尾',
  ])
})

test('each gate asks what the process asks, nothing more and nothing less', () => {
  const asked = playbook.stages.map(({ id, criteria }) => [
    id,
    criteria.map(({ check, params }) => [check, ...(Object.keys(params).length > 0 ? [params] : [])]),
  ])
  expect(Object.fromEntries(asked)).toEqual({
    'P7.1': [
      ['goals.present', { min: 1, area: 'sales' }],
      ['goals.complete'],
      ['strategy.decided', { kinds: ['target_market', 'positioning'] }],
      ['charter.scoped'],
      ['charter.approved'],
      ['team.one_manager'],
      ['process.roles_filled', { roles: ['sales', 'presales', 'finance'] }],
      ['stakeholders.described', { min: 1 }],
      ['plan.milestones', { min: 3 }],
      ['plan.critical_path'],
    ],
    'P7.2': [
      ['customers.needs_answered'],
      ['strategy.decided', { kinds: ['sales'] }],
      ['plan.tasks_owned'],
      ['resources.kinds_decided', { kinds: ['people', 'equipment', 'funds'] }],
      ['budget.approved'],
      ['risks.answered', { min: 1 }],
      ['control.baseline_set'],
    ],
    'P7.3': [
      ['customers.activities', { kinds: ['contact', 'needs_analysis', 'demonstration', 'negotiation'] }],
      ['deals.opportunities_settled'],
      ['goals.present', { min: 1, area: 'volume' }],
      ['goals.present', { min: 1, area: 'satisfaction' }],
      ['measurement.kpis_read'],
      ['risks.reviewed', { days: 31 }],
      ['control.reported_throughout', { days: 31 }],
    ],
    'P7.4': [
      ['measurement.goals_judged'],
      ['closing.report_approved'],
      ['meetings.held', { kind: 'closing', min: 1 }],
      ['measurement.lessons', { min: 1 }],
      ['closing.improvements_owned', { min: 1 }],
      ['closing.handed_over'],
      ['sharing.shared', { min: 1 }],
      ['archive.complete'],
    ],
  })
})

test('the phases follow each other', () => {
  expect(playbook.stages.map(({ starts }) => starts.after)).toEqual([[], ['P7.1'], ['P7.2'], ['P7.3']])
})

test('each gate has its approver', () => {
  expect(playbook.stages.map(({ approval }) => approval.roles.join())).toEqual([
    'sponsor',
    'sponsor',
    'project_manager',
    'sponsor',
  ])
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
  expect(pluralsIn('P7.yaml', text)).toEqual([])
})
