import { beforeEach, describe, expect, test } from 'vitest'
import { recordCheck } from '#domains/control/server/record-check.ts'
import { reopenCheck } from '#domains/control/server/reopen-check.ts'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { planCheck } from '#tests/cast/control.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { ask, attempt, delivered, passedCheck, promise, readied } from '#tests/cast/delivery.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { deliveryItem } from '../contract.ts'
import { deliveryAccepted } from './checks/accepted.ts'
import { deliveryReady } from './checks/ready.ts'
import { acceptDelivery } from './items/accept-delivery.ts'
import { assignDelivery } from './items/assign-delivery.ts'
import { deliver } from './items/deliver.ts'
import { postponeDelivery } from './items/postpone-delivery.ts'
import { readyDelivery } from './items/ready-delivery.ts'
import { reopenDelivery } from './items/reopen-delivery.ts'
import { returnDelivery } from './items/return-delivery.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, params?: object) => ({ code, ...(params && { data: { params } }) })
const isReady = () => judgeLive(company, projectId, deliveryReady)
const isAccepted = () => judgeLive(company, projectId, deliveryAccepted)

describe('a delivery item', () => {
  test('becomes ready only with quality checks that have passed or are conceded', async () => {
    const { id: checkId } = await planCheck(company, projectId, { subject: '出厂校准' })
    const { id } = await promise(company, projectId)
    await expect(run(readyDelivery, { id })).rejects.toMatchObject(refused('delivery_item.no_checks'))
    await company.as('wangfang', ctx =>
      updateRecord(ctx, deliveryItem, { id, version: 1, set: { checks: [{ checkId }] } }),
    )
    await expect(run(readyDelivery, { id })).rejects.toMatchObject(
      refused('delivery_item.checks_open', { count: 1, checks: '出厂校准' }),
    )
    await run(recordCheck, { id: checkId, measured: '误差 1%', passed: true })
    expect(await run(readyDelivery, { id })).toMatchObject({ state: 'ready', readyOn: dayFromToday(0) })
  })

  test('goes to the customer with the day and who received it, and is accepted', async () => {
    const { id } = await readied(company, projectId)
    const ahead = run(deliver, { id, on: dayFromToday(1), receivedBy: '周工' })
    await expect(ahead).rejects.toMatchObject(refused('delivery.future'))
    const gone = await run(deliver, { id, on: dayFromToday(-1), receivedBy: '周工', receipt: '0412' })
    expect(gone).toMatchObject({ state: 'delivered', deliveredOn: dayFromToday(-1), receivedBy: '周工' })
    expect(await run(acceptDelivery, { id })).toMatchObject({ state: 'accepted', acceptedOn: dayFromToday(0) })
    await expect(run(returnDelivery, { id, reason: '晚了' })).rejects.toMatchObject(
      refused('delivery_item.wrong_state'),
    )
  })

  test('is not accepted while a point that it is accepted by is open or failed', async () => {
    const { id } = await delivered(company, projectId)
    const point = await ask(company, projectId, { deliveryItemId: id })
    await attempt(company, point.id, false)
    await expect(run(acceptDelivery, { id })).rejects.toMatchObject(
      refused('delivery_item.acceptance_open', { count: 1, items: '连续运行 72 小时无中断' }),
    )
    await attempt(company, point.id, true)
    expect(await run(acceptDelivery, { id })).toMatchObject({ state: 'accepted' })
  })

  test('is returned with a reason, and becomes ready again', async () => {
    const { id } = await delivered(company, projectId)
    expect(await run(returnDelivery, { id, reason: '外壳划伤' })).toMatchObject({
      ...{ state: 'returned', returnReason: '外壳划伤', returnedOn: dayFromToday(0) },
    })
    expect(await run(readyDelivery, { id })).toMatchObject({ state: 'ready', returnReason: null })
  })

  test('goes back step by step, keeps its plan once it is ready, and stays once it was delivered', async () => {
    const { id, version } = await delivered(company, projectId)
    const edit = company.as('wangfang', ctx => updateRecord(ctx, deliveryItem, { id, version, set: { quantity: '1' } }))
    await expect(edit).rejects.toMatchObject(refused('record.frozen'))
    await run(returnDelivery, { id, reason: '少一套' })
    const remove = company.as('wangfang', ctx => removeRecord(ctx, deliveryItem, { id, version: version + 1 }))
    await expect(remove).rejects.toMatchObject(refused('record.stays'))
    await run(readyDelivery, { id })
    expect(await run(reopenDelivery, { id, reason: '还要再校准' })).toMatchObject({ state: 'planned', readyOn: null })
  })

  test('moves its day with a reason, and belongs to who can see it', async () => {
    const { id } = await promise(company, projectId)
    const moved = { id, dueOn: dayFromToday(30), reason: '客户机房没建好' }
    expect(await run(postponeDelivery, moved)).toMatchObject({ dueOn: dayFromToday(30) })
    const { chenli } = company.people
    expect(await run(assignDelivery, { id, ownerId: chenli })).toMatchObject({ ownerId: chenli })
    await expect(run(readyDelivery, { id }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
  })

  test('waits in the inbox of its owner when it is due soon, not later', async () => {
    const soon = await promise(company, projectId, { dueOn: dayFromToday(3) })
    await promise(company, projectId, { dueOn: dayFromToday(60) })
    const { sections } = (await run(readInbox, undefined)) as Inbox
    const mine = sections.find(one => one.name === 'deliveries')?.items.filter(one => one.projectId === projectId)
    expect(mine).toMatchObject([{ id: soon.id, dueOn: dayFromToday(3), ask: { zh: '按期交付' } }])
  })
})

test('the gate of carrying out wants every item ready, with checks that still hold', async () => {
  expect(await isReady()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'none' } })
  const checkId = await passedCheck(company, projectId)
  const { id } = await promise(company, projectId, { checks: [{ checkId }] })
  const bare = await promise(company, projectId, { what: '平台账号' })
  expect(await isReady()).toMatchObject({ passed: false, have: 0, need: 2, missingCount: 2 })
  await run(readyDelivery, { id })
  expect(await isReady()).toMatchObject({ missing: [{ recordId: bare.id, why: { code: 'no_checks' } }] })
  await company.as('wangfang', ctx => removeRecord(ctx, deliveryItem, { id: bare.id, version: 1 }))
  expect(await isReady()).toMatchObject({ passed: true, have: 1, need: 1 })
  await run(reopenCheck, { id: checkId, reason: '校准证书过期' })
  expect(await isReady()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'checks_open' } }] })
})

test('the gate of the delivery wants every item accepted', async () => {
  expect(await isAccepted()).toMatchObject({ passed: false, note: { code: 'none' } })
  const { id } = await delivered(company, projectId)
  expect(await isAccepted()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'delivered' } }] })
  await run(acceptDelivery, { id })
  expect(await isAccepted()).toMatchObject({ passed: true, have: 1 })
})
