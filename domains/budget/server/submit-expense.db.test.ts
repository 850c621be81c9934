import { beforeAll, describe, expect, test } from 'vitest'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readHistory } from '#kernel/query/history.ts'
import { readRecord } from '#kernel/query/read.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { expense } from '../contract.ts'
import { enterExpense } from './enter-expense.ts'
import { submitExpense } from './submit-expense.ts'

type Expense = RecordOf<typeof expense>

const company = opened(() => openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z'))
let projectId: string
let alone: string
beforeAll(async () => {
  projectId = (await startProject(company)).id
  const { wangfang } = company.people
  alone = (await startProject(company, { name: '一个人的项目', sponsorId: wangfang, managerId: wangfang, team: [] })).id
})

const enter = (player: Player, more: object = {}) =>
  company.run(player, enterExpense, {
    ...{ projectId, item: '展位费', category: 'events', amount: '800.00', spentOn: '2026-11-10', ...more },
  }) as Promise<Expense>
const submit = (player: Player, { id, version }: Expense, receiptNo?: string | null) =>
  company.run(player, submitExpense, { id, version, receiptNo }) as Promise<Expense>

describe('a receipt number that comes along with the submission', () => {
  test('is kept together with it, in one step of the history', async () => {
    const draft = await enter('chenli')
    const submitted = await submit('chenli', draft, ' S-100 ')
    expect(submitted).toMatchObject({ state: 'submitted', receiptNo: 'S-100', version: draft.version + 1 })
    const [latest] = await company.as('chenli', ctx => readHistory(ctx, draft.id))
    expect(latest).toMatchObject({ action: 'submitted', changes: { receiptNo: [null, 'S-100'] } })
    await expect(enter('chenli', { receiptNo: 's100' })).rejects.toMatchObject({ code: 'expense.receipt_used' })
  })

  test('takes the place of the one that was there; without one that one stays', async () => {
    const [first, second] = [await enter('chenli', { receiptNo: 'S-1' }), await enter('chenli', { receiptNo: 'S-2' })]
    expect(await submit('chenli', first, 'S-3')).toMatchObject({ state: 'submitted', receiptNo: 'S-3' })
    expect(await submit('chenli', second)).toMatchObject({ state: 'submitted', receiptNo: 'S-2' })
  })

  test('is not kept where nobody could decide', async () => {
    const draft = await enter('wangfang', { projectId: alone })
    await expect(submit('wangfang', draft, 'S-200')).rejects.toMatchObject({ code: 'approval.own_role' })
    await expectUntouched(draft)
    expect(await enter('wangfang', { receiptNo: 'S-200' })).toMatchObject({ receiptNo: 'S-200' })
  })

  test('is not kept for somebody who may read the expense and not change it', async () => {
    const draft = await enter('wangfang', { projectId: alone })
    await expect(submit('chenli', draft, 'S-300')).rejects.toMatchObject({ code: 'right.missing' })
    await expectUntouched(draft)
  })

  test('is not another expense’s, and no blank', async () => {
    await enter('chenli', { receiptNo: 'S-400' })
    const draft = await enter('chenli')
    await expect(submit('chenli', draft, 's 400')).rejects.toMatchObject({
      data: { code: 'expense.receipt_used', field: 'receiptNo' },
    })
    for (const blank of [' ', '--', null])
      await expect(submit('chenli', draft, blank)).rejects.toMatchObject({
        data: { code: 'expense.no_receipt', field: 'receiptNo' },
      })
    await expectUntouched(draft)
  })

  test('does not change an expense that is submitted already', async () => {
    const submitted = await submit('chenli', await enter('chenli'), 'S-500')
    await expect(submit('chenli', submitted, 'S-501')).rejects.toMatchObject({ code: 'expense.wrong_state' })
    await expectUntouched(submitted)
  })
})

async function expectUntouched(before: Expense): Promise<void> {
  expect(await company.as('wangfang', ctx => readRecord(ctx, expense, before.id))).toEqual(before)
}
