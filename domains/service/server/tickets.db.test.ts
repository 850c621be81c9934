import { beforeEach, describe, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { askedBy } from '#tests/cast/service.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { satisfactionMeasured } from './checks/satisfaction-measured.ts'
import { ticketsSettled } from './checks/tickets-settled.ts'
import { readServiceSheet } from './read-service-sheet.ts'
import { measureSatisfaction } from './satisfaction/measure-satisfaction.ts'
import { revokeServiceNone, stateServiceNone } from './state-none.ts'
import { assignTicket } from './tickets/assign-ticket.ts'
import { closeTicket } from './tickets/close-ticket.ts'
import { prioritiseTicket } from './tickets/prioritise-ticket.ts'
import { reopenTicket } from './tickets/reopen-ticket.ts'
import { solveTicket } from './tickets/solve-ticket.ts'
import { startTicket } from './tickets/start-ticket.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string) => ({ code })
const sheet = () => run(readServiceSheet, { projectId })
const settled = () => judgeLive(company, projectId, ticketsSettled)
const measured = () => judgeLive(company, projectId, satisfactionMeasured)
const solved = async (id: string) => run(solveTicket, { id, solution: '换了通讯模块' })

describe('a ticket', () => {
  test('has the next number of the company and is due by its priority in working days', async () => {
    const first = await askedBy(company, projectId, { reportedOn: '2026-09-30' })
    const second = await askedBy(company, projectId, { reportedOn: '2026-09-30', priority: 'urgent' })
    expect(second.number).toBe(first.number + 1)
    // 1 to 7 October 2026 are free; the working days after them begin on Thursday the 8th.
    expect(second.dueOn).toBe('2026-10-08')
    expect(first.dueOn > second.dueOn).toBe(true)
    const moved = await run(prioritiseTicket, { id: first.id, priority: 'urgent', reason: '全站停了' })
    expect(moved).toMatchObject({ priority: 'urgent', dueOn: second.dueOn })
  })

  test('goes from open to closed, with what the customer says of it', async () => {
    const { id } = await askedBy(company, projectId)
    expect(await run(startTicket, { id })).toMatchObject({ state: 'in_work', startedOn: dayFromToday(0) })
    await expect(run(closeTicket, { id, score: 5 })).rejects.toMatchObject(refused('ticket.wrong_state'))
    expect(await solved(id)).toMatchObject({ state: 'solved', solution: '换了通讯模块' })
    await expect(run(closeTicket, { id })).rejects.toMatchObject(refused('ticket.no_satisfaction'))
    await expect(run(closeTicket, { id, score: 6 })).rejects.toMatchObject(refused('satisfaction.score_outside'))
    expect(await run(closeTicket, { id, score: 4, words: '来得快' })).toMatchObject({ state: 'closed' })
    expect(await sheet()).toMatchObject({
      satisfactions: [{ askedWhom: '周工', how: 'ticket', score: 4, words: '来得快', ticketId: id }],
      summary: { five: { count: 1, average: '4.0' }, ten: { nps: null } },
    })
  })

  test('is closed without a score only with the reason', async () => {
    const { id } = await askedBy(company, projectId)
    await solved(id)
    await expect(run(closeTicket, { id, unmeasured: '——' })).rejects.toMatchObject(refused('ticket.no_satisfaction'))
    expect(await run(closeTicket, { id, unmeasured: '周工已离职' })).toMatchObject({ unmeasured: '周工已离职' })
    expect(await measured()).toMatchObject({ passed: false })
  })

  test('is reopened with a reason, and due anew', async () => {
    const { id, dueOn } = await askedBy(company, projectId, { reportedOn: dayFromToday(-30) })
    await solved(id)
    const again = (await run(reopenTicket, { id, reason: '又断了' })) as { dueOn: string }
    expect(again).toMatchObject({ state: 'in_work', reopenReason: '又断了', solvedOn: null })
    expect(again.dueOn > dueOn).toBe(true)
  })

  test('came on a day that has come, and is not seen by who takes no part', async () => {
    await expect(askedBy(company, projectId, { reportedOn: dayFromToday(1) })).rejects.toMatchObject(
      refused('service.future'),
    )
    const { id } = await askedBy(company, projectId)
    await expect(run(startTicket, { id }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
  })

  test('waits in the inbox of who sees to it until it is closed', async () => {
    const { id, number } = await askedBy(company, projectId)
    await run(assignTicket, { id, ownerId: company.people.chenli })
    const waiting = async () => {
      const { sections } = (await run(readInbox, undefined, 'chenli')) as Inbox
      return sections.find(one => one.name === 'tickets')?.items.filter(one => one.projectId === projectId) ?? []
    }
    expect(await waiting()).toMatchObject([{ id, title: `#${number} 二号站数据断传`, ask: { zh: '处理工单' } }])
    await solved(id)
    expect(await waiting()).toMatchObject([{ ask: { zh: '请客户确认并问满意度' } }])
    await run(closeTicket, { id, score: 5 })
    expect(await waiting()).toEqual([])
  })
})

describe('satisfaction', () => {
  const ask = (given: object) =>
    run(measureSatisfaction, {
      ...{ projectId, askedWhom: '吴总', askedOn: dayFromToday(0), how: 'phone', scale: 'ten', score: 9, ...given },
    })

  test('lies on its scale and was asked on a day that has come', async () => {
    await expect(ask({ scale: 'five', score: 0 })).rejects.toMatchObject(refused('satisfaction.score_outside'))
    await expect(ask({ askedOn: dayFromToday(1) })).rejects.toMatchObject(refused('service.future'))
    expect(await ask({ score: 0 })).toMatchObject({ scale: 'ten', score: 0 })
  })

  test('says nothing of an empty list, and passes its gate once somebody has answered', async () => {
    expect(await sheet()).toMatchObject({ summary: { five: { average: null }, ten: { average: null, nps: null } } })
    expect(await measured()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'none' } })
    await ask({})
    expect(await measured()).toMatchObject({ passed: true, have: 1 })
    expect(await sheet()).toMatchObject({ summary: { ten: { count: 1, nps: 100 } } })
  })
})

test('the gate wants every ticket closed, or somebody’s word that there were none', async () => {
  expect(await settled()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'none' } })
  const word = { projectId, about: 'tickets', reason: '试运行期没有人报修' }
  const none = (await run(stateServiceNone, word)) as { id: string }
  expect(await settled()).toMatchObject({ passed: true })
  await expect(run(stateServiceNone, word)).rejects.toMatchObject(refused('service_none.exists'))
  const { id } = await askedBy(company, projectId)
  expect(await settled()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'open' } }] })
  await run(revokeServiceNone, { id: none.id, reason: '有人报修了' })
  await expect(run(stateServiceNone, word)).rejects.toMatchObject(refused('service_none.contradicted'))
  await solved(id)
  expect(await settled()).toMatchObject({ passed: false, missing: [{ why: { code: 'solved' } }] })
  await run(closeTicket, { id, score: 5 })
  expect(await settled()).toMatchObject({ passed: true, have: 1, need: 1 })
})
