import '#apps/server/domains.ts'
import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import { expect, test } from 'vitest'
import { playbookRegistry } from '#domains/process/reads.ts'
import { pluralsIn } from '#tests/architecture/english-plurals.ts'

const text = readFileSync(new URL('./P2.yaml', import.meta.url), 'utf8')
const answer = parsePlaybook(text, playbookRegistry())
if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 2))
const { playbook } = answer

test('P2 has the five phases of a marketing project', () => {
  expect(playbook.stages.map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
    'P2.1 规划阶段',
    'P2.2 组织阶段',
    'P2.3 执行阶段',
    'P2.4 控制阶段',
    'P2.5 结束阶段',
  ])
})

test('each gate asks what the process asks, nothing more and nothing less', () => {
  const asked = playbook.stages.map(({ id, criteria }) => [
    id,
    criteria.map(({ check, params }) => [check, ...(Object.keys(params).length > 0 ? [params] : [])]),
  ])
  expect(Object.fromEntries(asked)).toEqual({
    'P2.1': [
      ['goals.present', { min: 1 }],
      ['charter.scoped'],
      ['charter.requirements', { min: 1 }],
      ['charter.approved'],
      ['risks.answered', { min: 1 }],
      ['issues.foreseen'],
      ['plan.tasks_planned'],
      ['resources.gaps_answered'],
      ['budget.approved'],
    ],
    'P2.2': [
      ['team.one_manager'],
      ['team.organised'],
      ['team.groups', { min: 1 }],
      ['raci.complete'],
      ['plan.tasks_owned'],
      ['plan.no_overload'],
      ['team.skills_answered'],
    ],
    'P2.3': [
      ['communication.planned'],
      ['meetings.held', { min: 1 }],
      ['changes.work_settled', { stages: ['P2.3'], all: true }],
      ['changes.decided'],
      ['issues.in_time'],
    ],
    'P2.4': [
      ['control.baseline_set'],
      ['control.status_current', { days: 14 }],
      ['control.deviations_corrected'],
      ['control.quality_passed'],
      ['control.performance_reviewed'],
      ['budget.within_budget'],
      ['budget.expenses_settled'],
    ],
    'P2.5': [
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

test('control runs beside the execution and passes with it or after it', () => {
  const [, , , control] = playbook.stages
  expect(control).toMatchObject({ starts: { alongside: ['P2.3'] }, passes: { after: ['P2.3'] } })
  expect(playbook.stages.at(-1)?.starts.after).toEqual(['P2.3', 'P2.4'])
})

test('the sponsor approves plan and end, the manager what lies between', () => {
  const [sponsor, manager] = [['sponsor'], ['project_manager']]
  expect(playbook.stages.map(({ approval }) => approval.roles)).toEqual([sponsor, manager, manager, manager, sponsor])
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
  expect(pluralsIn('P2.yaml', text)).toEqual([])
})
