import { beforeEach, describe, expect, test } from 'vitest'
import { cancelProject } from '#domains/process/server/cancel-project.ts'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { askedBy, careFor, revisitsOf, takeUp, visited } from '#tests/cast/service.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { cancelEvent } from './care/cancel-event.ts'
import { endCare } from './care/end-care.ts'
import { handOverCare } from './care/hand-over-care.ts'
import { holdCustomerTraining } from './care/hold-customer-training.ts'
import { holdEvent } from './care/hold-event.ts'
import { moveRevisit } from './care/move-revisit.ts'
import { planCustomerTraining, planEvent } from './care/plan-occasion.ts'
import { setCareRhythm } from './care/set-care-rhythm.ts'
import { careRunning } from './checks/care-running.ts'
import { improvementsAnswered } from './checks/improvements-answered.ts'
import { declineCustomerImprovement } from './improvements/decline-improvement.ts'
import { finishCustomerImprovement } from './improvements/finish-improvement.ts'
import { reopenCustomerImprovement } from './improvements/reopen-improvement.ts'
import { tellCustomer } from './improvements/tell-customer.ts'
import { readCareSheet } from './read-care-sheet.ts'
import { stateServiceNone } from './state-none.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string) => ({ code })
const running = () => judgeLive(company, projectId, careRunning)
const answered = () => judgeLive(company, projectId, improvementsAnswered)
const dates = async () => (await revisitsOf(company, projectId)).map(one => [one.state, one.dueOn])
/** The project has ended; the database is told directly, for no gate is judged here. */
const close = () => company.database.owner.query("update project set status = 'closed' where id = $1", [projectId])

async function waiting(name: string, player: Player = 'chenli'): Promise<unknown[]> {
  const { sections } = (await run(readInbox, undefined, player)) as Inbox
  return sections.find(one => one.name === name)?.items.filter(one => one.projectId === projectId) ?? []
}

describe('care', () => {
  test('begins with a dated revisit, and each that is made dates the next by the rhythm', async () => {
    await careFor(company, projectId)
    expect(await dates()).toEqual([['planned', dayFromToday(-2)]])
    const done = await visited(company, projectId, { on: dayFromToday(-1) })
    expect(done).toMatchObject({ state: 'done', doneOn: dayFromToday(-1), usage: '两班都在用，报表还是手抄' })
    expect(await dates()).toEqual([
      ['done', dayFromToday(-2)],
      ['planned', dayFromToday(89)],
    ])
    expect(await run(readCareSheet, { projectId })).toMatchObject({
      satisfactions: [{ how: 'revisit', score: 4, revisitId: done.id, words: '希望报表能导出' }],
    })
  })

  test('takes another day for the next revisit where it is said, never one before this', async () => {
    await careFor(company, projectId)
    await expect(visited(company, projectId, { nextOn: dayFromToday(0) })).rejects.toMatchObject(
      refused('revisit.next_too_early'),
    )
    await visited(company, projectId, { nextOn: dayFromToday(30) })
    expect((await dates()).at(-1)).toEqual(['planned', dayFromToday(30)])
  })

  test('runs once a project, in a rhythm that changes with a reason', async () => {
    const { id } = await careFor(company, projectId)
    await expect(careFor(company, projectId)).rejects.toMatchObject(refused('care_plan.running'))
    await run(setCareRhythm, { id, rhythmDays: 30, reason: '新设备，多看看' })
    await visited(company, projectId)
    expect((await dates()).at(-1)).toEqual(['planned', dayFromToday(30)])
  })

  test('is handed over with the next revisit', async () => {
    const { id } = await careFor(company, projectId, { ownerId: company.people.wangfang })
    expect(await waiting('revisits')).toEqual([])
    const { chenli } = company.people
    expect(await run(handOverCare, { id, ownerId: chenli })).toMatchObject({
      ...{ ownerId: chenli, handedOn: dayFromToday(0) },
    })
    expect(await waiting('revisits')).toMatchObject([{ title: '江海泵业', overdue: 2 }])
    await expect(run(handOverCare, { id, ownerId: 'psn_00000000000000000000000000' })).rejects.toMatchObject({
      data: { field: 'ownerId' },
    })
  })

  test('ends with a reason, and its dated revisit with it; then another may begin', async () => {
    const { id } = await careFor(company, projectId)
    expect(await run(endCare, { id, reason: '客户并入集团' })).toMatchObject({ state: 'ended' })
    expect(await dates()).toEqual([['cancelled', dayFromToday(-2)]])
    await expect(run(setCareRhythm, { id, rhythmDays: 9, reason: '试试' })).rejects.toMatchObject(
      refused('care_plan.wrong_state'),
    )
    expect(await careFor(company, projectId)).toMatchObject({ state: 'running' })
  })

  test('goes on when the project is closed', async () => {
    const { id } = await careFor(company, projectId)
    await run(handOverCare, { id, ownerId: company.people.chenli })
    await close()
    expect(await waiting('revisits')).toHaveLength(1)
    await visited(company, projectId)
    expect((await dates()).at(-1)).toEqual(['planned', dayFromToday(90)])
    expect(await askedBy(company, projectId)).toMatchObject({ state: 'open' })
    expect(await takeUp(company, projectId)).toMatchObject({ state: 'open' })
  })

  test('of a project that was cancelled waits in nobody’s inbox', async () => {
    await careFor(company, projectId)
    await company.run('liming', cancelProject, { projectId, reason: '公司转向' })
    expect(await waiting('revisits')).toEqual([])
  })
})

test('a revisit moves with a reason, to a day that is to come', async () => {
  await careFor(company, projectId)
  const [planned] = await revisitsOf(company, projectId)
  const move = (dueOn: string) => run(moveRevisit, { id: planned?.id, dueOn, reason: '厂里检修' })
  await expect(move(dayFromToday(-1))).rejects.toMatchObject(refused('revisit.moved_to_past'))
  expect(await move(dayFromToday(10))).toMatchObject({ dueOn: dayFromToday(10) })
  await visited(company, projectId)
  await expect(move(dayFromToday(20))).rejects.toMatchObject(refused('revisit.wrong_state'))
})

test('events and trainings are held with what came of them, or cancelled with the reason', async () => {
  const plannedOn = dayFromToday(5)
  const event = (await run(planEvent, { projectId, name: '交流会', kind: 'seminar', plannedOn })) as { id: string }
  const training = (await run(planCustomerTraining, { projectId, topic: '日常维护', plannedOn })) as { id: string }
  await expect(run(holdEvent, { id: event.id, on: plannedOn, outcome: '来了九家' })).rejects.toMatchObject(
    refused('service.future'),
  )
  expect(await run(cancelEvent, { id: event.id, reason: '场地没订到' })).toMatchObject({ state: 'cancelled' })
  await expect(run(holdEvent, { id: event.id, outcome: '来了九家' })).rejects.toMatchObject(
    refused('customer_event.wrong_state'),
  )
  const held = await run(holdCustomerTraining, { id: training.id, outcome: '六人会换滤芯' })
  expect(held).toMatchObject({ state: 'held', heldOn: dayFromToday(0), outcome: '六人会换滤芯' })
})

test('the gate of care asks for a plan that was handed over, a revisit, and a day for the next', async () => {
  expect(await running()).toMatchObject({ passed: false, have: 0, need: 4, note: { code: 'none' } })
  const { id } = await careFor(company, projectId)
  expect(await running()).toMatchObject({
    ...{ passed: false, missing: [{ why: { code: 'not_handed' } }, { why: { code: 'no_revisit' } }] },
  })
  await visited(company, projectId)
  await run(handOverCare, { id, ownerId: company.people.chenli })
  expect(await running()).toMatchObject({ passed: true, have: 4, need: 4 })
  await run(endCare, { id, reason: '客户并入集团' })
  expect(await running()).toMatchObject({ passed: false, note: { code: 'none' } })
})

test('an improvement is answered once the customer was told what became of it', async () => {
  expect(await answered()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'none' } })
  const { id } = await takeUp(company, projectId)
  await expect(run(tellCustomer, { id, toldWhom: '吴总' })).rejects.toMatchObject(
    refused('customer_improvement.wrong_state'),
  )
  await run(finishCustomerImprovement, { id, outcome: '加了导出按钮' })
  expect(await answered()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'done' } }] })
  expect(await waiting('customer_improvements', 'wangfang')).toMatchObject([{ ask: { zh: '把结果告诉客户' } }])
  expect(await run(tellCustomer, { id, toldWhom: '吴总' })).toMatchObject({ state: 'told', toldOn: dayFromToday(0) })
  expect(await answered()).toMatchObject({ passed: true })
  expect(await run(reopenCustomerImprovement, { id, reason: '导出打不开' })).toMatchObject({
    state: 'open',
    toldOn: null,
  })
  await run(declineCustomerImprovement, { id, reason: '平台要换代' })
  expect(await answered()).toMatchObject({ passed: false, missing: [{ why: { code: 'declined' } }] })
})

test('that there is nothing to improve is said with the reason', async () => {
  await run(stateServiceNone, { projectId, about: 'improvements', reason: '两次回访都没有提要求' })
  expect(await answered()).toMatchObject({ passed: true })
})
