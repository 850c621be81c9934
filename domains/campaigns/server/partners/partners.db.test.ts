import { beforeEach, describe, expect, test } from 'vitest'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { readHistory } from '#kernel/query/history.ts'
import { readRecord } from '#kernel/query/read.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { planPartner } from '#tests/cast/execution.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { channelPartner } from '../../contract.ts'
import { partnersActive } from '../checks/partners-active.ts'
import { activatePartner } from './activate-partner.ts'
import { assignPartner } from './assign-partner.ts'
import { endPartner } from './end-partner.ts'
import { reopenPartner } from './reopen-partner.ts'
import { reportPartner } from './report-partner.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const today = dayFromToday(0)

describe('a channel partner', () => {
  test('is activated under its contract, reports, and ends with a reason', async () => {
    const { id } = await planPartner(company, projectId)
    const early = run(reportPartner, { id, coverage: '35' })
    await expect(early).rejects.toMatchObject(refused('channel_partner.wrong_state'))
    expect(await run(activatePartner, { id })).toMatchObject({ state: 'active', startedOn: today, coverage: null })
    const reported = await run(reportPartner, { id, coverage: '35', actualSellThrough: '120000' })
    expect(reported).toMatchObject({ coverage: '35', actualSellThrough: '120000.00', reportedOn: today })
    const ended = await run(endPartner, { id, reason: '三次窜货' })
    expect(ended).toMatchObject({ state: 'ended', endedOn: today, endReason: '三次窜货', coverage: '35' })
    expect(await run(reopenPartner, { id, reason: '换了负责人' })).toMatchObject({
      ...{ state: 'planned', endReason: null, coverage: null, actualSellThrough: null, reportedOn: null },
    })
  })

  test('reports only what changed where only that is said', async () => {
    const { id } = await planPartner(company, projectId)
    await run(activatePartner, { id })
    await run(reportPartner, { id, coverage: '35', actualSellThrough: '120000' })
    expect(await run(reportPartner, { id, coverage: '40.5' })).toMatchObject({
      ...{ coverage: '40.5', actualSellThrough: '120000.00' },
    })
    const [newest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(newest).toMatchObject({ action: 'reported', changes: { coverage: ['35', '40.5'] } })
  })

  test('is not activated without a contract, before it or after it', async () => {
    const none = await planPartner(company, projectId, { contractFrom: null, contractUntil: null })
    const missing = run(activatePartner, { id: none.id })
    await expect(missing).rejects.toMatchObject(refused('channel_partner.no_contract', 'contractFrom'))
    const ahead = await planPartner(company, projectId, { contractFrom: dayFromToday(1) })
    const before = run(activatePartner, { id: ahead.id })
    await expect(before).rejects.toMatchObject(refused('channel_partner.contract_not_begun', 'contractFrom'))
    const past = await planPartner(company, projectId, { contractUntil: dayFromToday(-1) })
    const after = run(activatePartner, { id: past.id })
    await expect(after).rejects.toMatchObject(refused('channel_partner.contract_over', 'contractUntil'))
    const renewed = { id: past.id, contractUntil: dayFromToday(300) }
    expect(await run(activatePartner, renewed)).toMatchObject({ state: 'active', contractUntil: dayFromToday(300) })
  })

  test('needs no contract where the company sells by itself', async () => {
    const own = { kind: 'direct', contractFrom: null, contractUntil: null } as const
    const { id } = await planPartner(company, projectId, own)
    expect(await run(activatePartner, { id })).toMatchObject({ state: 'active' })
  })

  test('has a contract that does not end before it begins', async () => {
    const turned = { contractFrom: '2026-06-02', contractUntil: '2026-06-01' }
    const created = company.as('wangfang', ctx =>
      createRecord(ctx, channelPartner, { projectId, name: '反了', kind: 'agent', ...turned }),
    )
    await expect(created).rejects.toMatchObject(refused('record.ends_before_it_begins', 'contractUntil'))
  })

  test('is given to who looks after it; once ended it is not edited', async () => {
    const { id } = await planPartner(company, projectId)
    const given = await run(assignPartner, { id, ownerId: company.people.chenli })
    expect(given).toMatchObject({ ownerId: company.people.chenli })
    await expect(run(endPartner, { id, reason: '没谈成' }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
    const { version } = (await run(endPartner, { id, reason: '没谈成' })) as { version: number }
    const edit = company.as('wangfang', ctx =>
      updateRecord(ctx, channelPartner, { id, version, set: { region: '西南' } }),
    )
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
  })
})

test('the gate asks for active partners, and for the coverage of each', async () => {
  const judged = (params = {}) => judgeLive(company, projectId, partnersActive, params)
  const { id } = await planPartner(company, projectId)
  expect(await judged()).toMatchObject({ passed: false, have: 0, need: 1, missing: [{ why: { code: 'planned' } }] })
  await run(activatePartner, { id })
  expect(await judged()).toMatchObject({
    passed: false,
    have: 0,
    missing: [{ recordId: id, why: { code: 'no_coverage' } }],
  })
  await run(reportPartner, { id, coverage: '35' })
  expect(await judged()).toMatchObject({ passed: true, have: 1, need: 1 })
  expect(await judged({ min: 2 })).toMatchObject({ passed: false, have: 1, need: 2 })
  await company.as('wangfang', async ctx => {
    const { version } = await readRecord(ctx, channelPartner, id)
    const set = { contractFrom: null, contractUntil: null }
    await updateRecord(ctx, channelPartner, { id, version, set })
  })
  expect(await judged()).toMatchObject({
    passed: false,
    have: 0,
    missing: [{ recordId: id, why: { code: 'no_contract' } }],
  })
})
