import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { enterExpense } from '#domains/budget/server/enter-expense.ts'
import { submitExpense } from '#domains/budget/server/submit-expense.ts'
import { openCompany } from '#tests/cast/company.ts'
import { decideOn, draftContract, inForce, pay, plan } from '#tests/cast/contracts.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import type { Profit } from '../../contract.ts'
import { profitSettled } from '../checks/profit-settled.ts'
import { terminateContract } from '../contract/terminate-contract.ts'
import { allocatePayment } from '../money/allocate-payment.ts'
import { profitDeliverable } from './profit-view.ts'
import { readProfit } from './read-profit.ts'

const company = opened(openCompany)

/** What the stage that asks for the profit and loss says of it. */
async function summary(projectId: string) {
  const { workspaceId } = company
  const place = { workspaceId, projectId, iteration: 1, stageId: 'P9.9', today: dayFromToday(0) }
  const project = { start: dayFromToday(-30), finish: dayFromToday(30) }
  const facts = profitDeliverable.facts({ ...place, project }, null)
  const { rows } = await company.as('wangfang', ctx =>
    ctx.tx.execute<{ facts: unknown }>(sql`select ${facts} as facts`),
  )
  return profitDeliverable.summarise(rows[0]?.facts, null)
}

test('a project’s profit is what its contracts bring less its approved expenses; what is open is named first', async () => {
  const { id: projectId } = await startProject(company)
  const read = () => company.run('wangfang', readProfit, { projectId }) as Promise<Profit>
  const gate = () => judgeLive(company, projectId, profitSettled)
  expect(await read()).toMatchObject({
    contracted: '0.00',
    costs: '0.00',
    margin: '0.00',
    marginPercent: null,
    open: [],
  })
  expect(await gate()).toMatchObject({ passed: false, note: { code: 'none' } })
  const view = () => summary(projectId)
  expect(await view()).toEqual({ count: 0, done: 0, line: null })

  const whole = await inForce(company, projectId)
  const due = await plan(company, whole.id, '100000.00')
  const payment = await pay(company, whole.id, '40000.00')
  const spent = (amount: string, receiptNo: string) =>
    company.run('chenli', enterExpense, {
      ...{
        projectId,
        item: '差旅',
        category: 'travel',
        amount,
        spentOn: dayFromToday(-2),
        supplier: '航司',
        receiptNo,
      },
    }) as Promise<{ id: string }>
  const [approved, pending] = [await spent('12500.50', 'P-1'), await spent('100.00', 'P-2')]
  await company.run('chenli', submitExpense, { id: approved.id })
  await decideOn(company, approved.id, 'approve', 'zhaoqian')
  const draft = await draftContract(company, projectId)

  const found = await read()
  expect(found).toMatchObject({
    ...{ contracted: '100000.00', received: '40000.00', costs: '12500.50' },
    ...{ margin: '87499.50', cash: '27499.50', marginPercent: '87.5' },
    costsByCategory: [{ category: 'travel', amount: '12500.50' }],
  })
  expect(found.open.map(one => [one.type, one.id, one.state, one.amount])).toEqual([
    ['contract', draft.id, 'draft', '100000.00'],
    ['expense', pending.id, 'draft', '100.00'],
    ['payment', payment.id, 'unallocated', '40000.00'],
  ])
  expect(await gate()).toMatchObject({ passed: false, missingCount: 3 })
  expect(await view()).toMatchObject({ count: 1, done: 0, line: { params: { margin: '87,499.50', currency: 'CNY' } } })

  await company.run('chenli', submitExpense, { id: pending.id })
  await decideOn(company, pending.id, 'reject', 'zhaoqian')
  await company.run('wangfang', allocatePayment, {
    ...{ id: payment.id, allocations: [{ receivableId: due.id, amount: '40000.00' }] },
  })
  await company.database.owner.query('update contract set deleted_at = now() where id = $1', [draft.id])
  expect(await gate()).toMatchObject({ passed: true, have: 2, need: 2, missing: [] })
  expect(await view()).toMatchObject({ count: 1, done: 1 })

  await company.run('wangfang', terminateContract, { id: whole.id, reason: '双方协商解除' })
  expect(await read()).toMatchObject({ contracted: '40000.00', margin: '27499.50' })
})

test('is read by nobody who takes no part in the project', async () => {
  const { id: projectId } = await startProject(company)
  await expect(company.run('sunwei', readProfit, { projectId })).rejects.toThrow()
})
