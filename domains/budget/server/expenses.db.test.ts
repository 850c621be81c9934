import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { removeRecord, restoreRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readHistory } from '#kernel/query/history.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { planACampaign } from '#tests/cast/plan-campaign.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { type BudgetSheet, expense } from '../contract.ts'
import { changeExpense } from './change-expense.ts'
import { confirmZeroSpend } from './confirm-zero-spend.ts'
import { enterExpense } from './enter-expense.ts'
import { readBudgetSheet } from './read-budget-sheet.ts'
import { revokeZeroSpend } from './revoke-zero-spend.ts'
import { settleExpense } from './settle-expense.ts'
import { submitExpense } from './submit-expense.ts'
import { withdrawExpense } from './withdraw-expense.ts'

type Expense = RecordOf<typeof expense>

let company: Company
let projectId: string
let campaignId: string
let receipts = 0
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
  projectId = (await startProject(company)).id
  campaignId = (await planACampaign(company, projectId)).id
})
afterAll(() => company.close())

const run = <T = Expense>(operation: Operation, input: unknown, player: Player = 'chenli') =>
  company.run(player, operation, input) as Promise<T>
const refused = (code: string) => expect.objectContaining({ code })
const enter = (more: object = {}, player: Player = 'chenli') =>
  run(
    enterExpense,
    {
      ...{ projectId, campaignId, item: '展位费', category: 'events', amount: '800.00', spentOn: '2026-11-10' },
      ...{ supplier: '会展公司', receiptNo: `R${++receipts}`, ...more },
    },
    player,
  )

async function approvalOf(subjectId: string): Promise<string> {
  const { rows } = await company.database.owner.query(
    "select id from approval where subject_id = $1 and result = 'pending'",
    [subjectId],
  )
  return rows[0]?.id
}

describe('an expense', () => {
  test('is entered as a draft, with its receipt number as it was typed', async () => {
    expect(await enter({ receiptNo: ' № 2026/ab-07_甲 ' })).toMatchObject({
      ...{ state: 'draft', amount: '800.00', receiptNo: '№ 2026/ab-07_甲', iteration: 1 },
    })
  })

  test('is entered once a receipt, also in another project', async () => {
    await enter({ receiptNo: 'A-100' })
    await expect(enter({ receiptNo: 'ａ 100' })).rejects.toMatchObject({
      data: { code: 'expense.receipt_used', field: 'receiptNo', params: { receiptNo: 'ａ 100', item: '展位费' } },
    })
    const other = await startProject(company, { name: '另一个项目' })
    const again = enter({ projectId: other.id, campaignId: null, receiptNo: 'A100' })
    await expect(again).rejects.toEqual(refused('expense.receipt_used'))
    const free = await enter()
    const changed = run(changeExpense, { id: free.id, set: { receiptNo: 'a-100' } })
    await expect(changed).rejects.toEqual(refused('expense.receipt_used'))
    expect(await run(changeExpense, { id: free.id, set: { receiptNo: 'A-101' } })).toMatchObject({ receiptNo: 'A-101' })
    await expect(enter({ receiptNo: 'a101' })).rejects.toEqual(refused('expense.receipt_used'))
  })

  test('is entered once a receipt where two people enter it at the same time', async () => {
    const both = await Promise.allSettled([enter({ receiptNo: 'C-100' }), enter({ receiptNo: 'c100' }, 'zhaoqian')])
    expect(both.filter(one => one.status === 'fulfilled')).toHaveLength(1)
    expect(both.find(one => one.status === 'rejected')?.reason).toEqual(refused('expense.receipt_used'))
  })

  test('does not come back from the bin where its receipt is entered again, and names the receipt number', async () => {
    const { id, version } = await enter({ receiptNo: 'D-100' })
    await company.as('chenli', ctx => removeRecord(ctx, expense, { id, version }))
    await enter({ receiptNo: 'd100' })
    const restored = company.as('chenli', ctx => restoreRecord(ctx, expense, id))
    await expect(restored).rejects.toMatchObject({ data: { code: 'record.duplicate', params: { fields: '票据号码' } } })
  })

  test('does not tell what stands on a receipt that one may not see', async () => {
    const theirs = await startProject(company, { name: '孙伟的项目', managerId: company.people.sunwei })
    await enter({ receiptNo: 'B100' })
    const blind = enter({ projectId: theirs.id, campaignId: null, receiptNo: 'B100' }, 'sunwei')
    await expect(blind).rejects.toMatchObject({ data: { params: { item: '…' } } })
  })

  test('is more than zero, in the past, and for a campaign of its project', async () => {
    await expect(enter({ amount: '0.00' })).rejects.toEqual(refused('expense.no_amount'))
    await expect(enter({ spentOn: '2099-01-01' })).rejects.toEqual(refused('expense.future'))
    const other = await startProject(company, { name: '第三个项目' })
    await expect(enter({ projectId: other.id })).rejects.toEqual(refused('campaign.elsewhere'))
  })

  test('is submitted with its receipt only', async () => {
    const { id } = await enter({ receiptNo: null })
    await expect(run(submitExpense, { id })).rejects.toEqual(refused('expense.no_receipt'))
  })

  test('is approved by somebody else, then settled, and counts as spent', async () => {
    const before = (await run<BudgetSheet>(readBudgetSheet, { projectId })).total.spent
    expect(before).toBe('0.00')
    const { id } = await enter({ amount: '1200.50' })
    await run(submitExpense, { id })
    const approval = await approvalOf(id)
    await expect(run(decideApproval, { id: approval, decision: 'approve' })).rejects.toThrow()
    await expect(run(settleExpense, { id })).rejects.toEqual(refused('expense.wrong_state'))
    await run(decideApproval, { id: approval, decision: 'approve' }, 'zhaoqian')
    const sheet = await run<BudgetSheet>(readBudgetSheet, { projectId })
    expect(sheet.spent).toEqual([{ category: 'events', campaignId, amount: '1200.50' }])
    expect(await run(settleExpense, { id, on: '2026-11-12' })).toMatchObject({
      ...{ state: 'settled', settledOn: '2026-11-12' },
    })
  })

  test('that was returned is corrected and submitted again', async () => {
    const { id } = await enter()
    await run(submitExpense, { id })
    await expect(run(changeExpense, { id, set: { amount: '1' } })).rejects.toEqual(refused('expense.wrong_state'))
    await run(decideApproval, { id: await approvalOf(id), decision: 'reject', comment: '缺合同' }, 'wangfang')
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'returned', note: '缺合同' })
    const corrected = await run(changeExpense, { id, set: { note: '合同已补' } })
    expect(corrected.state).toBe('rejected')
    expect(await run(submitExpense, { id })).toMatchObject({ state: 'submitted' })
    expect(await run(withdrawExpense, { id })).toMatchObject({ state: 'draft' })
  })

  test('is not removed while somebody decides on it', async () => {
    const { id } = await enter()
    const submitted = await run(submitExpense, { id })
    const remove = company.as('chenli', ctx => removeRecord(ctx, expense, { id, version: submitted.version }))
    await expect(remove).rejects.toEqual(refused('record.frozen'))
  })
})

describe('a campaign that cost nothing', () => {
  test('is confirmed by a person with a reason, once, and not where money was spent', async () => {
    const free = await planACampaign(company, projectId)
    const made = await run<{ createdBy: string }>(confirmZeroSpend, { campaignId: free.id, reason: '自有渠道' })
    expect(made.createdBy).toBe(company.people.chenli)
    await expect(run(confirmZeroSpend, { campaignId: free.id, reason: '再说一次' })).rejects.toEqual(
      refused('zero_spend.exists'),
    )
    await expect(run(confirmZeroSpend, { campaignId, reason: '没花钱' })).rejects.toEqual(
      refused('zero_spend.has_expenses'),
    )
  })

  test('is not free any more once an expense is entered, or the confirmation taken back', async () => {
    const free = await planACampaign(company, projectId)
    await run(confirmZeroSpend, { campaignId: free.id, reason: '自有渠道' })
    await enter({ campaignId: free.id })
    await expect(run(confirmZeroSpend, { campaignId: free.id, reason: '没花钱' })).rejects.toEqual(
      refused('zero_spend.has_expenses'),
    )
    const other = await planACampaign(company, projectId)
    const { id } = await run<{ id: string }>(confirmZeroSpend, { campaignId: other.id, reason: '自有渠道' })
    await run(revokeZeroSpend, { id })
    expect(await run(confirmZeroSpend, { campaignId: other.id, reason: '确认过了' })).toMatchObject({ version: 1 })
  })

  test('nor once a rejected expense is submitted again, or one comes back from the bin', async () => {
    const zeros = async (campaign: string) => {
      const { rows } = await company.database.owner.query(
        'select 1 from zero_spend where campaign_id = $1 and deleted_at is null',
        [campaign],
      )
      return rows.length
    }
    const first = await planACampaign(company, projectId)
    const rejected = await enter({ campaignId: first.id })
    await run(submitExpense, { id: rejected.id })
    await run(decideApproval, { id: await approvalOf(rejected.id), decision: 'reject', comment: '不符' }, 'wangfang')
    await run(confirmZeroSpend, { campaignId: first.id, reason: '未发生' })
    expect(await zeros(first.id)).toBe(1)
    await run(submitExpense, { id: rejected.id })
    expect(await zeros(first.id)).toBe(0)
    const second = await planACampaign(company, projectId)
    const { id, version } = await enter({ campaignId: second.id })
    await company.as('chenli', ctx => removeRecord(ctx, expense, { id, version }))
    await run(confirmZeroSpend, { campaignId: second.id, reason: '未发生' })
    await company.as('chenli', ctx => restoreRecord(ctx, expense, id))
    expect(await zeros(second.id)).toBe(0)
  })
})

test('an expense left open when the project goes into its next iteration is still accounted for, where it belongs', async () => {
  const project = await startProject(company)
  const campaign = await planACampaign(company, project.id)
  const [open, mistaken] = [
    await enter({ projectId: project.id, campaignId: campaign.id }),
    await enter({ projectId: project.id, campaignId: null }),
  ]
  await loopBack(company, project.id)
  await run(changeExpense, { id: open.id, set: { amount: '820.00' } })
  await run(submitExpense, { id: open.id })
  await run(decideApproval, { id: await approvalOf(open.id), decision: 'approve' }, 'wangfang')
  expect(await run(settleExpense, { id: open.id })).toMatchObject({ state: 'settled', amount: '820.00', iteration: 1 })
  await company.as('chenli', ctx => removeRecord(ctx, expense, { id: mistaken.id, version: mistaken.version }))
  const again = await enter({ projectId: project.id, campaignId: null, receiptNo: mistaken.receiptNo })
  expect(again).toMatchObject({ iteration: 2, receiptNo: mistaken.receiptNo })
})
