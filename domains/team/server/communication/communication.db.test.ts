import { beforeEach, describe, expect, test } from 'vitest'
import { setCalendarDay } from '#domains/plan/server/set-calendar-day.ts'
import { pauseProject } from '#domains/process/server/pause-project.ts'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { planTelling } from '#tests/cast/communication.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { enterStakeholder } from '#tests/cast/team.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { communicationItem, stakeholder } from '../../contract.ts'
import { assignItem } from './assign-item.ts'
import { keptCheck } from './checks/kept.ts'
import { plannedCheck } from './checks/planned.ts'
import { endItem } from './end-item.ts'
import { reopenItem } from './reopen-item.ts'
import { rescheduleItem } from './reschedule-item.ts'
import { tellItem } from './tell-item.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })

async function waitingFor(player: Player) {
  const { sections } = (await company.run(player, readInbox, undefined)) as Inbox
  const items = sections.find(one => one.name === 'communication')?.items ?? []
  return items.filter(one => one.projectId === projectId)
}

/** Makes a day a workday or a day off of the company's, whatever it is by the official calendar. */
const makeDay = (date: string, kind: 'workday' | 'holiday') =>
  run(setCalendarDay, { date, kind, name: '公司安排' }, 'liming')

describe('what somebody is told', () => {
  test('has its first day on a workday of the company', async () => {
    await makeDay(dayFromToday(10), 'holiday')
    await makeDay(dayFromToday(11), 'workday')
    const item = await planTelling(company, projectId, { firstOn: dayFromToday(10) })
    expect(item).toMatchObject({ state: 'running', firstOn: dayFromToday(10), nextOn: dayFromToday(11) })
  })

  test('is told again a week later, and each telling is kept', async () => {
    await makeDay(dayFromToday(-1), 'workday')
    await makeDay(dayFromToday(6), 'workday')
    const { id } = await planTelling(company, projectId, { firstOn: dayFromToday(-1) })
    const told = await run(tellItem, { id, on: dayFromToday(-1), note: '样机已下单' })
    expect(told).toMatchObject({
      ...{ state: 'running', nextOn: dayFromToday(6), toldOn: dayFromToday(-1) },
      tellings: [{ on: dayFromToday(-1), byId: company.people.wangfang, note: '样机已下单' }],
    })
    expect(await run(tellItem, { id }, 'chenli')).toMatchObject({
      tellings: [{ note: '样机已下单' }, { on: dayFromToday(0), byId: company.people.chenli, note: null }],
    })
  })

  test('told before its day is not asked for on that day again', async () => {
    await makeDay(dayFromToday(2), 'workday')
    await makeDay(dayFromToday(9), 'workday')
    const { id } = await planTelling(company, projectId, { firstOn: dayFromToday(2) })
    expect(await run(tellItem, { id })).toMatchObject({ toldOn: dayFromToday(0), nextOn: dayFromToday(9) })
  })

  test('once is done with that, and none is told on a day to come', async () => {
    const { id } = await planTelling(company, projectId, { rhythm: 'once' })
    const ahead = run(tellItem, { id, on: dayFromToday(1) })
    await expect(ahead).rejects.toMatchObject(refused('communication.future', 'on'))
    expect(await run(tellItem, { id })).toMatchObject({ state: 'done', nextOn: null })
    await expect(run(tellItem, { id })).rejects.toMatchObject(refused('communication.wrong_state'))
  })

  test('ends with a reason, and is taken up again from a day that is not past', async () => {
    const { id } = await planTelling(company, projectId)
    const reason = '对方换了负责人'
    expect(await run(endItem, { id, reason })).toMatchObject({ state: 'ended', endReason: reason, nextOn: null })
    await expect(run(endItem, { id, reason })).rejects.toMatchObject(refused('communication.wrong_state'))
    const again = { id, rhythm: 'monthly', reason: '新负责人要看' }
    const past = run(reopenItem, { ...again, firstOn: dayFromToday(-1) })
    await expect(past).rejects.toMatchObject(refused('communication.first_past', 'firstOn'))
    await makeDay(dayFromToday(8), 'workday')
    expect(await run(reopenItem, { ...again, firstOn: dayFromToday(8) })).toMatchObject({
      ...{ state: 'running', rhythm: 'monthly', nextOn: dayFromToday(8), endReason: null },
    })
  })

  test('gets another rhythm only by its command', async () => {
    const { id } = await planTelling(company, projectId)
    await makeDay(dayFromToday(4), 'workday')
    const moved = { rhythm: 'biweekly', firstOn: dayFromToday(4), reason: '对方嫌太密' }
    expect(await run(rescheduleItem, { id, ...moved })).toMatchObject({ rhythm: 'biweekly', nextOn: dayFromToday(4) })
    expect(communicationItem.editable).not.toContain('rhythm')
  })

  test('stays once it has been told', async () => {
    const { id } = await planTelling(company, projectId)
    const { version } = (await run(tellItem, { id })) as { version: number }
    const gone = company.as('wangfang', ctx => removeRecord(ctx, communicationItem, { id, version }))
    await expect(gone).rejects.toMatchObject(refused('record.stays'))
  })

  test('waits for its owner when it is due, and for nobody while the project rests', async () => {
    await makeDay(dayFromToday(-4), 'workday')
    const { id } = await planTelling(company, projectId, { firstOn: dayFromToday(-4) })
    await planTelling(company, projectId, { firstOn: dayFromToday(60) })
    await run(assignItem, { id, ownerId: company.people.chenli })
    expect(await waitingFor('wangfang')).toEqual([])
    expect(await waitingFor('chenli')).toMatchObject([
      { id, title: '项目周报 → 江海泵业采购部', path: `/communication-items/${id}` },
    ])
    await run(pauseProject, { projectId })
    expect(await waitingFor('chenli')).toEqual([])
  })

  test('does not exist for who takes no part in the project', async () => {
    const { id } = await planTelling(company, projectId)
    await expect(run(tellItem, { id }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
  })
})

describe('the gates', () => {
  test('ask for a plan that names every key stakeholder, and say who is not told', async () => {
    const judged = () => judgeLive(company, projectId, plannedCheck)
    expect(await judged()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_item' } })
    const item = await planTelling(company, projectId)
    expect(await judged()).toMatchObject({ passed: true, have: 1, need: 1 })
    const key = await enterStakeholder(company, projectId)
    await enterStakeholder(company, projectId, { name: '行业媒体', keyStakeholder: false })
    expect(await judged()).toMatchObject({
      ...{ passed: false, have: 0, need: 1, missingCount: 1, where: { path: 'team/communication-items' } },
      missing: [{ recordId: key.id, label: '钱总', why: { code: 'not_told' } }],
    })
    const set = { stakeholders: [{ stakeholderId: key.id }] }
    const { id, version } = item
    await company.as('wangfang', ctx => updateRecord(ctx, communicationItem, { id, version, set }))
    expect(await judged()).toMatchObject({ passed: true, have: 1, need: 1 })
    // Who is told something stays in the register.
    const gone = company.as('wangfang', ctx => removeRecord(ctx, stakeholder, { id: key.id, version: 1 }))
    await expect(gone).rejects.toMatchObject(refused('record.in_use'))
    await run(endItem, { id, reason: '改口头说' })
    expect(await judged()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_item' } })
  })

  test('ask that nothing is overdue, and do not pass where nothing is planned', async () => {
    const judged = () => judgeLive(company, projectId, keptCheck)
    expect(await judged()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_item' } })
    await makeDay(dayFromToday(-4), 'workday')
    const { id } = await planTelling(company, projectId, { firstOn: dayFromToday(-4) })
    await planTelling(company, projectId, { firstOn: dayFromToday(0) })
    expect(await judged()).toMatchObject({
      ...{ passed: false, have: 1, need: 2 },
      missing: [{ recordId: id, label: '项目周报', why: { code: 'overdue', params: { date: dayFromToday(-4) } } }],
    })
    await run(tellItem, { id })
    expect(await judged()).toMatchObject({ passed: true, have: 2, need: 2 })
  })
})
