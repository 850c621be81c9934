import '#apps/server/domains.ts'
import { readFileSync } from 'node:fs'
import { parsePlaybook } from '@yingce/process/parse-playbook'
import { expect, test } from 'vitest'
import { playbookRegistry } from '#domains/process/reads.ts'
import { pluralsIn } from '#tests/architecture/english-plurals.ts'

const text = readFileSync(new URL('./P4.yaml', import.meta.url), 'utf8')
const answer = parsePlaybook(text, playbookRegistry())
if (!answer.ok) throw new Error(JSON.stringify(answer.problems, null, 2))
const { playbook } = answer

test('P4 has the eight stages of selling a solution', () => {
  expect(playbook.stages.map(({ id, name }) => `${id} ${name.zh}`)).toEqual([
    'P4.1 客户信息收集',
    'P4.2 客户拜访',
    'P4.3 需求挖掘和引导',
    'P4.4 个性化项目方案的制作',
    'P4.5 协助客户进行项目资金的申报',
    'P4.6 招投标',
    'P4.7 合同与实施',
    'P4.8 回款与售后',
  ])
})

test('each gate asks what the process asks, nothing more and nothing less', () => {
  const asked = playbook.stages.map(({ id, criteria }) => [
    id,
    criteria.map(({ check, params }) => [check, ...(Object.keys(params).length > 0 ? [params] : [])]),
  ])
  expect(Object.fromEntries(asked)).toEqual({
    'P4.1': [
      ['customers.profile_complete', { share: 80 }],
      ['customers.contacts', { min: 1 }],
      ['customers.source_known'],
    ],
    'P4.2': [['customers.visited', { min: 1 }]],
    'P4.3': [['customers.needs_answered']],
    'P4.4': [['deals.proposal_approved'], ['deals.proposal_sent'], ['deals.proposal_answered']],
    'P4.5': [['deals.funding_complete'], ['deals.funding_submitted'], ['deals.funding_settled']],
    'P4.6': [
      ['deals.bid_decided'],
      ['deals.clarified'],
      ['deals.bid_ready'],
      ['deals.bid_submitted'],
      ['deals.tender_result', { result: 'won' }],
    ],
    'P4.7': [['contracts.signed'], ['contracts.archived'], ['contracts.obligations_met'], ['delivery.accepted']],
    'P4.8': [['contracts.receivables_planned'], ['contracts.receivables_settled'], ['service.satisfaction_measured']],
  })
})

test('funds and tender may be skipped; a lost tender ends the project, a void one is tried again', () => {
  expect(playbook.stages.filter(({ optional }) => optional).map(({ id }) => id)).toEqual(['P4.5', 'P4.6'])
  const [lost, again] = playbook.stages.find(({ id }) => id === 'P4.6')?.branches ?? []
  expect(lost).toMatchObject({ id: 'lost', leads: { close: 'lost' } })
  expect(lost?.criteria).toMatchObject([{ check: 'deals.tender_result', params: { result: 'lost' } }])
  expect(again).toMatchObject({ id: 'void', leads: { to: 'P4.6' } })
  expect(again?.criteria).toMatchObject([{ check: 'deals.tender_result', params: { result: 'void' } }])
})

test('payment runs beside the implementation and passes after it', () => {
  expect(playbook.stages.at(-1)).toMatchObject({ starts: { alongside: ['P4.7'] }, passes: { after: ['P4.7'] } })
})

test('each gate has its approver', () => {
  expect(playbook.stages.map(({ approval }) => approval.roles.join())).toEqual([
    'project_manager',
    'project_manager',
    'project_manager',
    'sponsor',
    'project_manager',
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
  expect(pluralsIn('P4.yaml', text)).toEqual([])
})
