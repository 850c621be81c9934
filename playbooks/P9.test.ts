import '#apps/server/domains.ts'
import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import { expect, test } from 'vitest'
import { playbookRegistry } from '#domains/process/reads.ts'
import { pluralsIn } from '#tests/architecture/english-plurals.ts'

const text = readFileSync(new URL('./P9.yaml', import.meta.url), 'utf8')
const answer = parsePlaybook(text, playbookRegistry())
if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 2))
const { playbook } = answer

test('P9 has the ten stages of a sale, from finding the customer to looking after them', () => {
  expect(playbook.stages.map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
    'P9.1 客户开发',
    'P9.2 项目立项',
    'P9.3 需求分析',
    'P9.4 产品方案',
    'P9.5 商务谈判',
    'P9.6 合同签订',
    'P9.7 项目执行',
    'P9.8 验收交付',
    'P9.9 收尾总结',
    'P9.10 客户维护',
  ])
})

test('each gate asks what the process asks, nothing more and nothing less', () => {
  const asked = playbook.stages.map(({ id, criteria }) => [
    id,
    criteria.map(({ check, params }) => [check, ...(Object.keys(params).length > 0 ? [params] : [])]),
  ])
  expect(Object.fromEntries(asked)).toEqual({
    'P9.1': [['customers.development_planned'], ['customers.visited', { min: 1 }], ['customers.lead_qualified']],
    'P9.2': [
      ['feasibility.decided', { decision: 'go' }],
      ['charter.approved'],
      ['team.one_manager'],
      ['process.roles_filled', { roles: ['sales', 'presales', 'delivery', 'finance'] }],
      ['resources.kinds_decided', { kinds: ['people', 'equipment', 'funds'] }],
      ['resources.gaps_answered'],
    ],
    'P9.3': [
      ['customers.needs_answered'],
      ['deals.requirements_reviewed'],
      ['deals.requirements_confirmed'],
      ['deals.requirements_baselined'],
    ],
    'P9.4': [['deals.requirements_traced'], ['deals.proposal_confirmed']],
    'P9.5': [['deals.terms_agreed'], ['deals.margin_kept', { percent: 25 }]],
    'P9.6': [['contracts.signed'], ['contracts.archived']],
    'P9.7': [['delivery.ready'], ['issues.in_time'], ['changes.decided']],
    'P9.8': [['delivery.items_passed'], ['delivery.signed'], ['delivery.handed_over']],
    'P9.9': [
      ['contracts.profit_settled'],
      ['closing.report_approved'],
      ['measurement.lessons', { min: 1 }],
      ['archive.complete', { upTo: 'P9.9' }],
    ],
    'P9.10': [['service.care_running'], ['service.satisfaction_measured']],
  })
})

test('the stages follow each other, and the last one ends the project while the care goes on', () => {
  const ids = playbook.stages.map(({ id }) => id)
  expect(playbook.stages.map(({ starts }) => starts.after)).toEqual([[], ...ids.slice(0, -1).map(id => [id])])
  expect(playbook.close.label.zh).toContain('对客户的维护继续')
})

test('each gate has its approver', () => {
  expect(playbook.stages.map(({ approval }) => approval.roles.join())).toEqual([
    'project_manager',
    'sponsor',
    'project_manager',
    'project_manager',
    'sponsor',
    'sponsor',
    'project_manager',
    'project_manager',
    'sponsor',
    'project_manager',
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
  expect(pluralsIn('P9.yaml', text)).toEqual([])
})
