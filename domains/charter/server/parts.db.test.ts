import { beforeEach, describe, expect, test } from 'vitest'
import {
  addRequirement,
  addScope,
  decideCharter,
  type Requirement,
  readSheet,
  type ScopeItem,
  wholeCharter,
} from '#tests/cast/charter.ts'
import { openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { charterRefusals } from '../contract.ts'
import { requirementsCheck } from './checks/requirements.ts'
import { scopedCheck } from './checks/scoped.ts'
import { dropRequirement } from './drop-requirement.ts'
import { meetRequirement } from './meet-requirement.ts'
import { moveScopeItem } from './move-scope-item.ts'
import { removeRequirement } from './remove-requirement.ts'
import { removeScopeItem, restoreScopeItem } from './remove-scope-item.ts'
import { reopenRequirement } from './reopen-requirement.ts'
import { submitCharter } from './submit-charter.ts'
import { updateRequirement } from './update-requirement.ts'
import { updateScopeItem } from './update-scope-item.ts'
import { withdrawCharter } from './withdraw-charter.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const refused = (code: string) => expect.objectContaining({ code })
const within = (statement: string) => addScope(company, projectId, { kind: 'in_scope', statement })
const inScope = async () =>
  (await readSheet(company, projectId)).scope.filter(one => one.kind === 'in_scope').map(one => one.statement)
const drop = (id: string) => company.run('wangfang', dropRequirement, { id, reason: '总部已经做了' })
const reopen = (id: string) => company.run('wangfang', reopenRequirement, { id, reason: '复查没有通过' })
const meet = (id: string, more = {}) => company.run('wangfang', meetRequirement, { id, ...more })

describe('the scope', () => {
  test('says of what is out of it why', async () => {
    const out = { kind: 'out_of_scope', statement: '农村供水站' } as const
    await expect(addScope(company, projectId, out)).rejects.toMatchObject({
      code: 'scope_item.no_reason',
      data: { field: 'reason' },
    })
    const { id, version } = await addScope(company, projectId, { ...out, reason: '省里统一招标' })
    const set = { reason: ' ' }
    const emptied = company.run('wangfang', updateScopeItem, { id, version, set })
    await expect(emptied).rejects.toEqual(refused('scope_item.no_reason'))
    const item = await within('三省县级水厂')
    const moved = { id: item.id, version: 1, set: { kind: 'out_of_scope' } }
    await expect(company.run('wangfang', updateScopeItem, moved)).rejects.toEqual(refused('scope_item.no_reason'))
  })

  test('stands in the order that people give it', async () => {
    for (const statement of ['一', '二', '三']) await within(statement)
    const [, , third] = (await readSheet(company, projectId)).scope
    const move = (to: 'up' | 'down') => company.run('wangfang', moveScopeItem, { id: third?.id, to })
    await move('up')
    expect(await inScope()).toEqual(['一', '三', '二'])
    await move('up')
    await move('up')
    expect(await inScope()).toEqual(['三', '一', '二'])
    await move('down')
    expect(await inScope()).toEqual(['一', '三', '二'])
  })

  test('opens its gate with both sides', async () => {
    await within('三省县级水厂')
    expect(await judgeLive(company, projectId, scopedCheck)).toMatchObject({ passed: false, have: 1, need: 2 })
    await addScope(company, projectId, { kind: 'out_of_scope', statement: '农村供水站', reason: '省里统一招标' })
    expect(await judgeLive(company, projectId, scopedCheck)).toMatchObject({ passed: true })
  })
})

describe('a requirement', () => {
  test('has a number of its own in the project, also when two are written at once', async () => {
    const both = (await Promise.all([1, 2].map(() => addRequirement(company, projectId)))) as Requirement[]
    expect(both.map(one => one.number).toSorted()).toEqual([1, 2])
    const [first] = both
    await company.run('wangfang', removeRequirement, { id: first?.id, version: 1 })
    expect((await addRequirement(company, projectId)).number).toBe(3)
  })

  test('is met on a day, reopened with the reason, or dropped with one', async () => {
    const { id } = await addRequirement(company, projectId)
    expect(await meet(id, { note: '20 份合同归档' })).toMatchObject({ state: 'met', metOn: expect.any(String) })
    await expect(drop(id)).rejects.toMatchObject({
      code: 'requirement.wrong_state',
      data: { params: { state: '已达到', verb: '放弃' } },
    })
    expect(await reopen(id)).toMatchObject({ state: 'open', metOn: null })
    await expect(reopen(id)).rejects.toEqual(refused('requirement.wrong_state'))
    expect(await drop(id)).toMatchObject({ state: 'dropped', dropReason: '总部已经做了' })
    await expect(meet(id)).rejects.toEqual(refused('requirement.wrong_state'))
    expect(await reopen(id)).toMatchObject({ state: 'open', dropReason: null })
  })

  test('is not edited once it is met', async () => {
    const { id } = await addRequirement(company, projectId)
    await meet(id)
    const set = { statement: '签约 10 家' }
    const edit = company.run('wangfang', updateRequirement, { id, version: 2, set })
    await expect(edit).rejects.toEqual(refused('record.frozen'))
  })

  test('opens its gate when there are enough and all are clear; a dropped one is not counted', async () => {
    const ask = (min: number) => judgeLive(company, projectId, requirementsCheck, { min })
    expect(await ask(1)).toMatchObject({ passed: false, have: 0, need: 1 })
    await addRequirement(company, projectId)
    const vague = await addRequirement(company, projectId, { statement: '报价要快', expectedResult: null })
    expect(await ask(2)).toMatchObject({
      passed: false,
      have: 1,
      missing: [{ recordId: vague.id, label: '2 报价要快' }],
    })
    await drop(vague.id)
    expect(await ask(1)).toMatchObject({ passed: true, have: 1, need: 1 })
    expect(await ask(2)).toMatchObject({ passed: false, have: 1, need: 2 })
  })
})

describe('while the charter is in approval', () => {
  let charterId: string
  let item: ScopeItem
  let asked: Requirement
  beforeEach(async () => {
    charterId = (await wholeCharter(company, projectId)).id
    const sheet = await readSheet(company, projectId)
    item = sheet.scope[0] as ScopeItem
    asked = sheet.requirements[0] as Requirement
    await company.run('wangfang', submitCharter, { id: charterId })
  })

  test('neither scope nor requirements change, and the refusal says where to withdraw', async () => {
    const closed = { code: 'charter.in_approval', status: 409, data: { params: { number: 1 } } }
    const known = { id: item.id, version: item.version }
    const attempts = [
      within('园区泵站'),
      company.run('wangfang', updateScopeItem, { ...known, set: { statement: '只做江苏' } }),
      company.run('wangfang', moveScopeItem, { ...known, to: 'up' }),
      company.run('wangfang', removeScopeItem, known),
      addRequirement(company, projectId),
      company.run('wangfang', updateRequirement, { id: asked.id, version: 1, set: { statement: '签约 10 家' } }),
      company.run('wangfang', removeRequirement, { id: asked.id, version: 1 }),
      drop(asked.id),
    ]
    for (const one of await Promise.allSettled(attempts))
      expect(one).toMatchObject({ status: 'rejected', reason: closed })
    expect(charterRefusals['charter.in_approval'].zh).toContain('先在“章程”页撤回')
  })

  test('a requirement may still be met', async () => {
    expect(await meet(asked.id)).toMatchObject({ state: 'met' })
    expect(await reopen(asked.id)).toMatchObject({ state: 'open' })
  })

  test('what was deleted before stays in the bin; after a withdrawal everything changes again', async () => {
    await company.run('wangfang', withdrawCharter, { id: charterId })
    const extra = await within('园区泵站')
    await company.run('wangfang', removeScopeItem, { id: extra.id, version: 1 })
    await company.run('wangfang', submitCharter, { id: charterId })
    const restored = company.run('wangfang', restoreScopeItem, { id: extra.id })
    await expect(restored).rejects.toEqual(refused('charter.in_approval'))
    await company.run('wangfang', withdrawCharter, { id: charterId })
    expect(await company.run('wangfang', restoreScopeItem, { id: extra.id })).toMatchObject({ deletedAt: null })
  })

  test('whoever edits while it is submitted is either in the print or refused', async () => {
    await company.run('wangfang', withdrawCharter, { id: charterId })
    const race = [within('园区泵站'), company.run('chenli', submitCharter, { id: charterId })]
    const [written] = await Promise.allSettled(race)
    const { versions, scope } = await readSheet(company, projectId)
    expect(versions[0]?.state).toBe('in_approval')
    expect(scope.some(one => one.statement === '园区泵站')).toBe(written?.status === 'fulfilled')
  })
})

test('after the approval a change is possible', async () => {
  await decideCharter(company, await wholeCharter(company, projectId))
  expect(await within('园区泵站')).toMatchObject({ kind: 'in_scope', position: 2 })
})
