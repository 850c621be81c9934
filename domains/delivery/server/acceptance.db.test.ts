import { beforeEach, describe, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { removeRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { ask, attempt, reportOf } from '#tests/cast/delivery.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { acceptanceItem } from '../contract.ts'
import { concedeAcceptance } from './acceptance/concede-acceptance.ts'
import { reopenAcceptance } from './acceptance/reopen-acceptance.ts'
import { tryAcceptance } from './acceptance/try-acceptance.ts'
import { deliveryHandedOver } from './checks/handed-over.ts'
import { itemsPassed } from './checks/items-passed.ts'
import { deliverySigned } from './checks/signed.ts'
import { hashOf } from './report/confirm-report.ts'
import { draftAcceptanceReport } from './report/draft-acceptance-report.ts'
import { handOverAcceptance } from './report/hand-over-acceptance.ts'
import { readAcceptanceSheet } from './report/read-acceptance-sheet.ts'
import { signAcceptanceReport } from './report/sign-acceptance-report.ts'
import { submitAcceptanceReport } from './report/submit-acceptance-report.ts'
import { takeBackAcceptanceReport } from './report/take-back-acceptance-report.ts'
import type { AcceptanceReport } from './require-state.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown) => company.run('wangfang', operation, input)
const refused = (code: string, params?: object) => ({ code, ...(params && { data: { params } }) })
const CONCESSION = { concededBy: '设备科周工', concession: '同意误差 7.2%，见 6 月 3 日函' }
const SIGNED = { confirmedBy: '厂长吴总', confirmedHow: 'meeting', confirmedEvidence: '签字原件在档案室 3 柜' }
const sign = (id: string, on = dayFromToday(0)) => run(signAcceptanceReport, { id, ...SIGNED, confirmedOn: on })

/** A report that the customer has in hand. */
async function submitted(kind: AcceptanceReport['kind'] = 'final', reason?: string): Promise<AcceptanceReport> {
  const { id } = await reportOf(company, projectId, kind, reason)
  return (await run(submitAcceptanceReport, { id })) as AcceptanceReport
}

async function passOne(): Promise<string> {
  const { id } = await ask(company, projectId)
  await attempt(company, id, true)
  return id
}

describe('a point of acceptance', () => {
  test('that has failed is tried again, and every attempt is kept', async () => {
    const { id } = await ask(company, projectId)
    await run(tryAcceptance, { id, passed: false, found: '41 小时断线', on: dayFromToday(-9) })
    const passed = await run(tryAcceptance, { id, passed: true, found: '80 小时', evidence: '运行记录 7 号' })
    expect(passed).toMatchObject({
      ...{ state: 'passed', triedOn: dayFromToday(0), found: '80 小时', evidence: '运行记录 7 号' },
      attempts: [
        { on: dayFromToday(-9), passed: false, found: '41 小时断线' },
        { on: dayFromToday(0), passed: true, found: '80 小时' },
      ],
    })
    await expect(attempt(company, id, true)).rejects.toMatchObject(refused('acceptance_item.wrong_state'))
  })

  test('is conceded only after it has failed, by somebody of the customer, in writing', async () => {
    const { id } = await ask(company, projectId)
    await expect(run(concedeAcceptance, { id, ...CONCESSION })).rejects.toMatchObject(
      refused('acceptance_item.wrong_state'),
    )
    await attempt(company, id, false)
    expect(await run(concedeAcceptance, { id, ...CONCESSION })).toMatchObject({ state: 'conceded', ...CONCESSION })
    const again = await run(reopenAcceptance, { id, reason: '函件不算数' })
    expect(again).toMatchObject({ state: 'open', concededBy: null, attempts: [{ passed: false }] })
  })

  test('has been tried on a day that has come, and stays once it was', async () => {
    const { id } = await ask(company, projectId)
    const ahead = run(tryAcceptance, { id, passed: true, found: '好', on: dayFromToday(1) })
    await expect(ahead).rejects.toMatchObject(refused('delivery.future'))
    await attempt(company, id, false)
    const remove = company.as('wangfang', ctx => removeRecord(ctx, acceptanceItem, { id, version: 2 }))
    await expect(remove).rejects.toMatchObject(refused('record.stays'))
  })

  test('that has failed waits in the inbox of its owner', async () => {
    const { id } = await ask(company, projectId)
    const waiting = async () => {
      const { sections } = (await run(readInbox, undefined)) as Inbox
      return sections.find(one => one.name === 'acceptance')?.items.filter(one => one.projectId === projectId) ?? []
    }
    expect(await waiting()).toEqual([])
    await attempt(company, id, false)
    expect(await waiting()).toMatchObject([{ id }])
  })
})

describe('a report', () => {
  test('of the final acceptance waits until every point has passed or is conceded', async () => {
    const { id } = await reportOf(company, projectId)
    const submit = () => run(submitAcceptanceReport, { id })
    await expect(submit()).rejects.toMatchObject(refused('acceptance_report.nothing_tried'))
    const point = await ask(company, projectId)
    await attempt(company, point.id, false)
    await expect(submit()).rejects.toMatchObject(refused('acceptance_report.items_open', { count: 1 }))
    await run(concedeAcceptance, { id: point.id, ...CONCESSION })
    expect(await submit()).toMatchObject({ state: 'submitted', submittedOn: dayFromToday(0) })
  })

  test('of an arrival may tell of what is still open, but not without a conclusion', async () => {
    const point = await ask(company, projectId)
    await attempt(company, point.id, false)
    const bare = (await run(draftAcceptanceReport, { projectId, kind: 'first' })) as AcceptanceReport
    await expect(run(submitAcceptanceReport, { id: bare.id })).rejects.toMatchObject(
      refused('acceptance_report.no_conclusion'),
    )
    expect(await submitted('arrival')).toMatchObject({ state: 'submitted' })
  })

  test('is signed with who, when, how, and the hash of what was signed', async () => {
    await passOne()
    const report = await submitted()
    await expect(sign(report.id, dayFromToday(1))).rejects.toMatchObject(refused('delivery.future'))
    const signed = (await sign(report.id)) as AcceptanceReport
    expect(signed).toMatchObject({ state: 'signed', ...SIGNED, confirmedOn: dayFromToday(0) })
    expect(signed.confirmedHash).toBe(hashOf(report))
    expect(hashOf({ ...report, conclusion: '不同意验收。' })).not.toBe(signed.confirmedHash)
  })

  test('is not signed when the results have changed since it was submitted', async () => {
    const item = await passOne()
    const { id } = await submitted()
    await run(reopenAcceptance, { id: item, reason: '数据造假' })
    await expect(sign(id)).rejects.toMatchObject(refused('acceptance_report.changed_meanwhile'))
    expect(await run(takeBackAcceptanceReport, { id, reason: '重新验收' })).toMatchObject({ state: 'draft' })
    await attempt(company, item, true, '运行 90 小时')
    await run(submitAcceptanceReport, { id })
    expect(await sign(id)).toMatchObject({ state: 'signed' })
  })

  test('is followed by a new version for a reason, which takes its place once it is signed', async () => {
    await passOne()
    const { id } = await submitted()
    const again = (reason?: string) => run(draftAcceptanceReport, { projectId, kind: 'final', reason })
    await expect(again('数字写错')).rejects.toMatchObject(refused('acceptance_report.in_work'))
    await sign(id)
    await expect(again()).rejects.toMatchObject(refused('acceptance_report.reason_needed'))
    const next = await submitted('final', '数字写错')
    expect(next).toMatchObject({ number: 2, revisedBecause: '数字写错' })
    await sign(next.id)
    const { reports, figures } = (await run(readAcceptanceSheet, { projectId })) as {
      reports: { report: AcceptanceReport; figures: { total: number } | null }[]
      figures: { total: number; passed: number }
    }
    expect(reports.map(({ report }) => [report.number, report.state])).toEqual([
      [2, 'signed'],
      [1, 'superseded'],
    ])
    expect(reports[0]?.figures).toMatchObject({ total: 1 })
    expect(figures).toMatchObject({ total: 1, passed: 1 })
  })
})

test('the gate wants at least one point, and each passed or conceded', async () => {
  const judged = () => judgeLive(company, projectId, itemsPassed)
  expect(await judged()).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'none' } })
  const { id } = await ask(company, projectId)
  expect(await judged()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'open' } }] })
  await attempt(company, id, false)
  expect(await judged()).toMatchObject({ passed: false, missing: [{ why: { code: 'failed' } }] })
  await run(concedeAcceptance, { id, ...CONCESSION })
  expect(await judged()).toMatchObject({ passed: true, have: 1, need: 1 })
})

test('the gate wants the final report signed, and then the hand-over', async () => {
  const signed = () => judgeLive(company, projectId, deliverySigned)
  const handed = () => judgeLive(company, projectId, deliveryHandedOver)
  await passOne()
  const arrival = await submitted('arrival')
  await sign(arrival.id)
  expect(await signed()).toMatchObject({ passed: false, note: { code: 'none' } })
  const { id } = await submitted()
  expect(await signed()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'submitted' } }] })
  const over = { id, handedWhat: '两套设备、手册、平台账号', handedTo: '设备科周工' }
  await expect(run(handOverAcceptance, { ...over, handedOn: dayFromToday(0) })).rejects.toMatchObject(
    refused('acceptance_report.wrong_state'),
  )
  expect(await handed()).toMatchObject({ passed: false, note: { code: 'not_signed' } })
  await sign(id)
  expect(await signed()).toMatchObject({ passed: true, have: 1 })
  expect(await handed()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'not_handed' } }] })
  await run(handOverAcceptance, { ...over, handedOn: dayFromToday(0) })
  expect(await handed()).toMatchObject({ passed: true })
})
