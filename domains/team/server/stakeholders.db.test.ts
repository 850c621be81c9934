import { beforeEach, describe, expect, test } from 'vitest'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import { readHistory } from '#kernel/query/history.ts'
import { readRecord } from '#kernel/query/read.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { enterStakeholder, SIGNED } from '#tests/cast/team.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { stakeholder } from '../contract.ts'
import { assignStakeholder } from './assign-stakeholder.ts'
import { presentCheck } from './checks/present.ts'
import { signedOffCheck } from './checks/signed-off.ts'
import { refuseSignOff } from './refuse-sign-off.ts'
import { reopenSignOff } from './reopen-sign-off.ts'
import { signOff } from './sign-off.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const sign = (id: string, more: object = {}) => company.run('wangfang', signOff, { id, ...SIGNED, ...more })
const refuse = (id: string) => company.run('wangfang', refuseSignOff, { id, reason: '预算太高' })
const reopen = (id: string) => company.run('wangfang', reopenSignOff, { id, reason: '范围改了' })
const seen = (id: string) => company.as('wangfang', ctx => readRecord(ctx, stakeholder, id))

describe('a stakeholder', () => {
  test('signs off on a day, to something said, with its evidence', async () => {
    const { id } = await enterStakeholder(company, projectId)
    expect(await sign(id)).toMatchObject({ state: 'signed_off', ...SIGNED })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'signed_off', changes: { agreed: [null, SIGNED.agreed] } })
  })

  test('signs off on no day that has not come', async () => {
    const { id } = await enterStakeholder(company, projectId)
    const signedOn = dayFromToday(2)
    await expect(sign(id, { signedOn })).rejects.toMatchObject({
      code: 'stakeholder.signed_in_future',
      data: { field: 'signedOn', params: { date: signedOn } },
    })
    expect(await seen(id)).toMatchObject({ state: 'open', signedOn: null })
  })

  test('refuses with a reason, and signs off only after it was asked again', async () => {
    const { id } = await enterStakeholder(company, projectId)
    expect(await refuse(id)).toMatchObject({ state: 'refused', refusalReason: '预算太高' })
    await expect(sign(id)).rejects.toMatchObject({
      code: 'stakeholder.wrong_state',
      data: { params: { verb: '签署' } },
    })
    expect(await reopen(id)).toMatchObject({ state: 'open', refusalReason: null })
    expect(await sign(id)).toMatchObject({ state: 'signed_off' })
    await expect(refuse(id)).rejects.toMatchObject({ code: 'stakeholder.wrong_state' })
  })

  test('is asked again with a reason, and only after a decision; what was agreed stays in the history', async () => {
    const { id } = await enterStakeholder(company, projectId)
    await expect(reopen(id)).rejects.toMatchObject({ code: 'stakeholder.not_decided' })
    await sign(id)
    expect(await reopen(id)).toMatchObject({ state: 'open', signedOn: null, agreed: null, evidence: null })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'reopened', note: '范围改了', changes: { agreed: [SIGNED.agreed, null] } })
  })

  test('stays signed off when their expectation changes, and the history tells of it', async () => {
    const { id } = await enterStakeholder(company, projectId)
    await sign(id)
    const set = { expectation: '交货期不超过三周' }
    const changed = await company.as('wangfang', ctx => updateRecord(ctx, stakeholder, { id, version: 2, set }))
    expect(changed).toMatchObject({ state: 'signed_off', ...set })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ changes: { expectation: ['交货期不超过四周', '交货期不超过三周'] } })
  })

  test('who has signed off does not go to the bin', async () => {
    const { id } = await enterStakeholder(company, projectId)
    await sign(id)
    const gone = company.as('wangfang', ctx => removeRecord(ctx, stakeholder, { id, version: 2 }))
    await expect(gone).rejects.toMatchObject({ code: 'record.stays' })
  })

  test('is given to who keeps the contact', async () => {
    const { id } = await enterStakeholder(company, projectId)
    const { chenli } = company.people
    expect(await company.run('wangfang', assignStakeholder, { id, ownerId: chenli })).toMatchObject({ ownerId: chenli })
  })

  test('is decided only on the version that was seen', async () => {
    const { id } = await enterStakeholder(company, projectId)
    const set = { need: '先看样机' }
    await company.as('wangfang', ctx => updateRecord(ctx, stakeholder, { id, version: 1, set }))
    await expect(sign(id, { version: 1 })).rejects.toMatchObject({ code: 'record.stale' })
  })

  test('does not exist for people outside the project', async () => {
    const { id } = await enterStakeholder(company, projectId)
    const given = { id, ...SIGNED }
    await expect(company.run('sunwei', signOff, given)).rejects.toMatchObject({ code: 'record.not_found' })
  })
})

describe('the gates', () => {
  test('ask for stakeholders', async () => {
    expect(await judgeLive(company, projectId, presentCheck, { min: 2 })).toMatchObject({
      ...{ passed: false, have: 0, need: 2, missingCount: 2 },
    })
    await enterStakeholder(company, projectId)
    await enterStakeholder(company, projectId, { name: '华东渠道部' })
    expect(await judgeLive(company, projectId, presentCheck, { min: 2 })).toMatchObject({ passed: true, have: 2 })
  })

  test('ask for the sign-off of every key stakeholder, and say who is missing and why', async () => {
    const asked = await enterStakeholder(company, projectId)
    const against = await enterStakeholder(company, projectId, { name: '财务部' })
    await enterStakeholder(company, projectId, { name: '行业媒体', keyStakeholder: false })
    await refuse(against.id)
    expect(await judgeLive(company, projectId, signedOffCheck)).toMatchObject({
      ...{ passed: false, have: 0, need: 2, missingCount: 2, where: { path: 'team/stakeholders' } },
      missing: [
        { recordId: asked.id, label: '钱总', why: { code: 'open' } },
        { recordId: against.id, label: '财务部', why: { code: 'refused', params: { reason: '预算太高' } } },
      ],
    })
    await sign(asked.id)
    await reopen(against.id)
    await sign(against.id)
    expect(await judgeLive(company, projectId, signedOffCheck)).toMatchObject({ passed: true, have: 2, need: 2 })
  })

  test('do not pass where nobody is said to be a key stakeholder', async () => {
    await enterStakeholder(company, projectId, { keyStakeholder: false })
    expect(await judgeLive(company, projectId, signedOffCheck)).toMatchObject({
      ...{ passed: false, have: 0, need: 1, note: { code: 'no_key' } },
    })
  })
})
