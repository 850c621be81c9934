import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { allowSoleHolder } from '#domains/process/server/allow-sole-holder.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readHistory } from '#kernel/query/history.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { type BudgetSheet, budget } from '../contract.ts'
import { addLine } from './add-line.ts'
import { addSource } from './add-source.ts'
import { changeLine } from './change-line.ts'
import { changeSource } from './change-source.ts'
import { draftBudget } from './draft-budget.ts'
import { dropLine } from './drop-line.ts'
import { dropSource } from './drop-source.ts'
import { readBudgetSheet } from './read-budget-sheet.ts'
import { reviseBudget } from './revise-budget.ts'
import { submitBudget } from './submit-budget.ts'
import { withdrawBudget } from './withdraw-budget.ts'

type Budget = RecordOf<typeof budget>

let company: Company
let projectId: string
beforeEach(async () => {
  company ??= await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

const run = <T = Budget>(operation: Operation, input: unknown, player: Player = 'zhaoqian') =>
  company.run(player, operation, input) as Promise<T>
const refused = (code: string) => expect.objectContaining({ code })
const sheet = (more: object = {}) => run<BudgetSheet>(readBudgetSheet, { projectId, ...more })
const line = (budgetId: string, month: string, amount: string) =>
  run<{ id: string }>(addLine, { budgetId, item: '投放', category: 'media', month, amount })
const source = (budgetId: string, availableFrom: string, amount: string) =>
  run<{ id: string }>(addSource, { budgetId, name: '市场部年度预算', amount, availableFrom })

async function funded(): Promise<Budget> {
  const draft = await run(draftBudget, { projectId })
  await line(draft.id, '2026-11', '30000')
  await source(draft.id, '2026-11-01', '30000')
  return draft
}

async function newest(id: string) {
  const [entry] = await company.as('liming', ctx => readHistory(ctx, id))
  return entry
}

/** The id of the approval that waits for a decision on a record. */
async function approvalOf(subjectId: string): Promise<string> {
  const { rows } = await company.database.owner.query(
    "select id from approval where subject_id = $1 and result = 'pending'",
    [subjectId],
  )
  return rows[0]?.id
}

describe('a budget', () => {
  test('begins as the draft of version 1, and there is one draft at a time', async () => {
    expect(await run(draftBudget, { projectId })).toMatchObject({ number: 1, name: '预算 v1', state: 'draft' })
    await expect(run(draftBudget, { projectId })).rejects.toEqual(refused('budget.draft_exists'))
  })

  test('is read month by month against its sources', async () => {
    const { id } = await run(draftBudget, { projectId })
    await line(id, '2026-11', '100.50')
    await line(id, '2026-12', '200')
    await source(id, '2026-12-15', '250')
    const { months, total } = await sheet()
    expect(total).toEqual({ uses: '300.50', sources: '250.00', spent: '0.00' })
    expect(months.map(({ month, gap }) => [month, gap])).toEqual([
      ['2026-11', '-100.50'],
      ['2026-12', '-50.50'],
    ])
  })

  test('is not submitted empty, nor where its money comes too late', async () => {
    const { id } = await run(draftBudget, { projectId })
    await expect(run(submitBudget, { id })).rejects.toEqual(refused('budget.empty'))
    await line(id, '2026-11', '100')
    await source(id, '2026-12-01', '500')
    await expect(run(submitBudget, { id })).rejects.toMatchObject({
      data: { code: 'budget.short', params: { month: '2026-11', gap: '100.00' } },
    })
  })

  test('is changed line by line as long as it is a draft', async () => {
    const { id } = await run(draftBudget, { projectId })
    const [one, two] = [await line(id, '2026-11', '10'), await line(id, '2026-11', '20')]
    const [three, four] = [await source(id, '2026-11-01', '10'), await source(id, '2026-11-01', '20')]
    await run(changeLine, { id: one.id, set: { amount: '15' } })
    await run(dropLine, { id: two.id })
    await run(changeSource, { id: three.id, set: { amount: '40', availableFrom: '2026-12-01' } })
    await run(dropSource, { id: four.id })
    const { lines, sources } = await sheet()
    expect(lines.map(kept => kept.amount)).toEqual(['15.00'])
    expect(sources.map(kept => [kept.amount, kept.availableFrom])).toEqual([['40.00', '2026-12-01']])
  })

  test('is frozen from its submission on', async () => {
    const draft = await funded()
    const kept = (await sheet()).lines[0]
    const submitted = await run(submitBudget, { id: draft.id })
    await expect(line(draft.id, '2026-11', '1')).rejects.toEqual(refused('budget.wrong_state'))
    await expect(run(changeLine, { id: kept?.id, set: { amount: '1' } })).rejects.toEqual(refused('budget.wrong_state'))
    await expect(run(dropLine, { id: kept?.id })).rejects.toEqual(refused('budget.wrong_state'))
    await expect(source(draft.id, '2026-11-01', '1')).rejects.toEqual(refused('budget.wrong_state'))
    const edit = company.as('zhaoqian', ctx =>
      updateRecord(ctx, budget, { id: draft.id, version: submitted.version, set: { name: '别的' } }),
    )
    await expect(edit).rejects.toEqual(refused('record.frozen'))
  })

  test('tells who decides on it which version it is and how much money, in both languages', async () => {
    const { id } = await funded()
    await run(submitBudget, { id })
    const { rows } = await company.database.owner.query('select title, title_en from approval where subject_id = $1', [
      id,
    ])
    expect(rows).toEqual([
      {
        title: '批准预算“预算 v1”（第 1 版，合计 30,000.00 元）',
        title_en: 'Approve the budget “预算 v1” (version 1, 30,000.00 CNY in total)',
      },
    ])
  })

  test('is approved by the sponsor, not by who submitted it', async () => {
    const draft = await funded()
    await run(submitBudget, { id: draft.id })
    const id = await approvalOf(draft.id)
    await expect(run(decideApproval, { id, decision: 'approve' }, 'zhaoqian')).rejects.toThrow()
    await run(decideApproval, { id, decision: 'approve' }, 'liming')
    const approved = (await sheet()).budget
    expect(approved).toMatchObject({ state: 'approved', number: 1 })
    expect(approved?.decidedAt).not.toBeNull()
  })

  test('that was returned or withdrawn is a draft again', async () => {
    const draft = await funded()
    await run(submitBudget, { id: draft.id })
    await run(decideApproval, { id: await approvalOf(draft.id), decision: 'reject', comment: '渠道费用偏高' }, 'liming')
    expect((await sheet()).budget?.state).toBe('draft')
    expect(await newest(draft.id)).toMatchObject({ action: 'returned', note: '渠道费用偏高' })
    await run(submitBudget, { id: draft.id })
    expect(await run(withdrawBudget, { id: draft.id })).toMatchObject({ state: 'draft' })
    expect(await approvalOf(draft.id)).toBeUndefined()
  })

  test('that its only judge has submitted is marked where they approve it', async () => {
    const draft = await funded()
    await run(allowSoleHolder, { allowed: true }, 'liming')
    await run(submitBudget, { id: draft.id }, 'liming')
    await run(decideApproval, { id: await approvalOf(draft.id), decision: 'approve' }, 'liming')
    await run(allowSoleHolder, { allowed: false }, 'liming')
    expect(await newest(draft.id)).toMatchObject({ action: 'self_approved', personId: company.people.liming })
    // Whoever waits for an approved budget hears of this one too.
    const { rows } = await company.database.owner.query(
      'select name from event where record_id = $1 order by id desc limit 1',
      [draft.id],
    )
    expect(rows).toEqual([{ name: 'budget.approved' }])
  })

  test('that is approved is revised as the next version, which counts once it is approved too', async () => {
    const first = await funded()
    await run(submitBudget, { id: first.id })
    await run(decideApproval, { id: await approvalOf(first.id), decision: 'approve' }, 'liming')
    await expect(run(draftBudget, { projectId })).rejects.toEqual(refused('budget.exists'))
    const second = await run(reviseBudget, { id: first.id, reason: '增加展会' })
    expect(second).toMatchObject({ number: 2, state: 'draft', basedOnId: first.id })
    await line(second.id, '2026-11', '5000')
    await source(second.id, '2026-11-01', '5000')
    expect((await sheet()).budget?.number).toBe(1)
    expect((await sheet({ number: 2 })).total.uses).toBe('35000.00')
    await run(submitBudget, { id: second.id })
    await run(decideApproval, { id: await approvalOf(second.id), decision: 'approve' }, 'liming')
    const { budget: counting, versions } = await sheet()
    expect(counting?.number).toBe(2)
    expect(versions.map(one => [one.number, one.state])).toEqual([
      [2, 'approved'],
      [1, 'superseded'],
    ])
  })

  test('is nothing for who takes no part in the project', async () => {
    await expect(run(draftBudget, { projectId }, 'sunwei')).rejects.toEqual(refused('right.missing'))
    await expect(run(readBudgetSheet, { projectId }, 'sunwei')).rejects.toEqual(refused('record.not_found'))
  })
})
