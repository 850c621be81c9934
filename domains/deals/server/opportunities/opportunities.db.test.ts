import { beforeEach, describe, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { enterOpportunity } from '#tests/cast/opportunities.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { opportunity } from '../../opportunities-contract.ts'
import { opportunitiesSettledCheck } from '../checks/opportunities-settled.ts'
import { loseOpportunity } from './lose-opportunity.ts'
import { moveOpportunity } from './move-opportunity.ts'
import { readPipeline } from './read-pipeline.ts'
import { reopenOpportunity } from './reopen-opportunity.ts'
import { winOpportunity } from './win-opportunity.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const gate = () => judgeLive(company, projectId, opportunitiesSettledCheck)
const move = (id: string, to: string, reason?: string) =>
  company.run('chenli', moveOpportunity, { id, to, ...(reason && { reason }) })

async function waiting(): Promise<unknown[]> {
  const { sections } = (await company.run('chenli', readInbox, undefined)) as Inbox
  const items = sections.find(section => section.name === 'opportunities')?.items ?? []
  return items.filter(item => item.projectId === projectId)
}

describe('an opportunity', () => {
  test('is settled once it is won or lost for a reason; nothing entered is nothing settled', async () => {
    expect(await gate()).toMatchObject({ passed: false, missingCount: 1, note: { code: 'none' } })
    const one = await enterOpportunity(company, projectId)
    const other = await enterOpportunity(company, projectId, { name: '新港电机', amount: '128000' })
    await company.run('chenli', winOpportunity, { id: one.id, reason: '试装没有误报' })
    expect(await gate()).toMatchObject({
      ...{ passed: false, have: 1, need: 2, missing: [{ recordId: other.id, why: { code: 'open' } }] },
      where: { path: 'deals/opportunities' },
    })
    const lost = await company.run('chenli', loseOpportunity, { id: other.id, reason: '交货期晚', lostTo: '海测仪表' })
    expect(lost).toMatchObject({ state: 'lost', lostTo: '海测仪表', settledOn: dayFromToday(0) })
    expect(await gate()).toMatchObject({ passed: true, have: 2, missingCount: 0 })
  })

  test('moves on as it likes, and back only for a reason', async () => {
    const { id } = await enterOpportunity(company, projectId)
    expect(await move(id, 'proposed')).toMatchObject({ state: 'proposed' })
    await expect(move(id, 'proposed')).rejects.toMatchObject({ code: 'opportunity.same_stage' })
    await expect(move(id, 'needs')).rejects.toMatchObject({
      ...{
        code: 'opportunity.back_needs_reason',
        data: { field: 'reason', params: { from: '方案报价', to: '需求确认' } },
      },
    })
    expect(await move(id, 'needs', '客户换了负责人')).toMatchObject({ state: 'needs' })
  })

  test('is not touched once it is settled, and reopened only for a reason that stays', async () => {
    const { id } = await enterOpportunity(company, projectId)
    await company.run('chenli', loseOpportunity, { id, reason: '价格' })
    await expect(move(id, 'needs')).rejects.toMatchObject({ code: 'opportunity.wrong_state' })
    await expect(company.run('chenli', winOpportunity, { id, reason: '不对' })).rejects.toMatchObject({
      code: 'opportunity.wrong_state',
    })
    const set = { amount: '1.00' }
    await expect(
      company.as('chenli', ctx => updateRecord(ctx, opportunity, { id, version: 2, set })),
    ).rejects.toMatchObject({ code: 'record.frozen' })
    const again = await company.run('chenli', reopenOpportunity, { id, reason: '客户重新招标' })
    expect(again).toMatchObject({ state: 'negotiating', outcomeReason: null, settledOn: null, lostTo: null })
    const told = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(told.map(one => [one.action, one.note])).toEqual([
      ['reopened', '客户重新招标'],
      ['lost', '价格'],
      ['created', null],
    ])
  })

  test('is not won tomorrow, and always somebody’s', async () => {
    const { id } = await enterOpportunity(company, projectId)
    const win = { id, reason: '会赢', on: dayFromToday(1) }
    await expect(company.run('chenli', winOpportunity, win)).rejects.toMatchObject({ code: 'opportunity.in_future' })
    await expect(enterOpportunity(company, projectId, { customerName: ' ' })).rejects.toMatchObject({
      ...{ code: 'opportunity.no_customer', data: { field: 'customerName' } },
    })
  })

  test('waits for its owner when its close is over or its next step is near', async () => {
    const calm = { closeOn: dayFromToday(60), nextStepOn: dayFromToday(20) }
    await enterOpportunity(company, projectId, { name: '不急', ...calm })
    const near = await enterOpportunity(company, projectId, { name: '下一步', ...calm, nextStepOn: dayFromToday(1) })
    const late = await enterOpportunity(company, projectId, { name: '过期', ...calm, closeOn: dayFromToday(-2) })
    expect(await waiting()).toMatchObject([
      { id: late.id, dueOn: dayFromToday(-2), ask: { zh: '预计成交日已过，更新商机' } },
      { id: near.id, dueOn: dayFromToday(1), ask: { zh: '跟进商机' } },
    ])
    await company.run('chenli', loseOpportunity, { id: late.id, reason: '没有预算' })
    expect(await waiting()).toMatchObject([{ id: near.id }])
  })

  test('is entered by nobody who only looks on', async () => {
    const { id } = await enterOpportunity(company, projectId)
    await expect(company.run('sunwei', moveOpportunity, { id, to: 'needs' })).rejects.toMatchObject({
      code: 'record.not_found',
    })
  })
})

test('the pipeline weighs what is open and tells how often we win', async () => {
  const one = await enterOpportunity(company, projectId, { amount: '860000' })
  await move(one.id, 'negotiating')
  await enterOpportunity(company, projectId, { amount: '128000.50' })
  const won = await enterOpportunity(company, projectId, { amount: '95000' })
  await company.run('chenli', winOpportunity, { id: won.id, reason: '试点好' })
  expect(await company.run('wangfang', readPipeline, { projectId })).toMatchObject({
    sums: [{ currency: 'CNY', open: '988000.50', weighted: '657800.05', won: '95000.00', lost: '0.00' }],
    ...{ won: 1, lost: 0, winRate: '100.0' },
  })
})
