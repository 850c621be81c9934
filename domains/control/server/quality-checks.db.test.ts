import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { planCheck } from '#tests/cast/control.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { qualityCheck } from '../contract.ts'
import { qualityPassed } from './checks/quality-passed.ts'
import { concedeCheck } from './concede-check.ts'
import { recordCheck } from './record-check.ts'
import { reopenCheck } from './reopen-check.ts'
import type { Check } from './require-state.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
})
beforeEach(async () => {
  projectId = (await startProject(company, { playbook: 'S1' })).id
})
afterAll(() => company.close())

const refused = (code: string) => expect.objectContaining({ code })
const record = (id: string, passed: boolean, more: object = {}) =>
  company.run('wangfang', recordCheck, {
    id,
    passed,
    measured: passed ? '500 份' : '480 份',
    ...more,
  }) as Promise<Check>
const concede = (id: string) => company.run('wangfang', concedeCheck, { id, reason: '展会只用得到 450 份' })
const gate = () => judgeLive(company, projectId, qualityPassed)

describe('a check', () => {
  test('that has failed is done again until it passes', async () => {
    const { id } = await planCheck(company, projectId)
    expect(await record(id, false, { on: '2026-11-20' })).toMatchObject({
      ...{ state: 'failed', checkedOn: '2026-11-20', measured: '480 份', rounds: 1 },
    })
    expect(await record(id, true)).toMatchObject({ state: 'passed', checkedOn: '2026-11-23', rounds: 2 })
    await expect(record(id, true)).rejects.toEqual(refused('quality_check.wrong_state'))
  })

  test('is conceded only after it has failed, with the reason', async () => {
    const { id } = await planCheck(company, projectId)
    await expect(concede(id)).rejects.toEqual(refused('quality_check.wrong_state'))
    await record(id, false)
    expect(await concede(id)).toMatchObject({ state: 'conceded', concession: '展会只用得到 450 份' })
    const change = company.as('wangfang', ctx =>
      updateRecord(ctx, qualityCheck, { id, version: 3, set: { target: '480 份' } }),
    )
    await expect(change).rejects.toEqual(refused('record.frozen'))
    const again = await company.run('wangfang', reopenCheck, { id, reason: '展会改到大厅' })
    expect(again).toMatchObject({ state: 'open', measured: null, concession: null })
  })

  test('has happened, and stays once it has', async () => {
    const { id } = await planCheck(company, projectId)
    await expect(record(id, true, { on: '2026-11-24' })).rejects.toEqual(refused('quality_check.future'))
    await record(id, false)
    const remove = company.as('wangfang', ctx => removeRecord(ctx, qualityCheck, { id, version: 2 }))
    await expect(remove).rejects.toEqual(refused('record.stays'))
  })

  test('does not exist for people outside the project', async () => {
    const { id } = await planCheck(company, projectId)
    const outside = company.run('sunwei', recordCheck, { id, measured: '500', passed: true })
    await expect(outside).rejects.toEqual(refused('record.not_found'))
  })
})

test('the gate wants at least one check, and every one passed or conceded', async () => {
  expect(await gate()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'none' } })
  const first = await planCheck(company, projectId)
  const second = await planCheck(company, projectId, { subject: '样机精度', kind: 'quality', target: '0.5%' })
  await record(first.id, true)
  expect(await gate()).toMatchObject({ passed: false, have: 1, need: 2, missing: [{ label: '样机精度' }] })
  await record(second.id, false)
  expect(await gate()).toMatchObject({ passed: false, missing: [{ why: { code: 'failed' } }] })
  await concede(second.id)
  expect(await gate()).toMatchObject({ passed: true, have: 2, need: 2 })
})
