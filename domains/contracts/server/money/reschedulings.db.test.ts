import { sumMoney } from '@yingce/finance/money'
import { beforeEach, describe, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { openCompany } from '#tests/cast/company.ts'
import { type Contract, decideOn, inForce, owe, pay, plan } from '#tests/cast/contracts.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { receivablesPlanned } from '../checks/receivables-planned.ts'
import { receivablesSettled } from '../checks/receivables-settled.ts'
import { readReceivables } from '../read-parts.ts'
import { changeReceivable } from './change-receivable.ts'
import { requestRescheduling } from './request-rescheduling.ts'
import { withdrawRescheduling } from './withdraw-rescheduling.ts'

const company = opened(openCompany)
let projectId: string
let whole: Contract
beforeEach(async () => {
  projectId = (await startProject(company)).id
  whole = await inForce(company, projectId, { endsOn: dayFromToday(20) })
})

const settled = () => judgeLive(company, projectId, receivablesSettled)
const read = () => company.as('wangfang', ctx => readReceivables(ctx, whole))

function ask(id: string, amounts: readonly string[], firstDay = 10): Promise<{ id: string }> {
  const instalments = amounts.map((amount, index) => ({ dueOn: dayFromToday(firstDay + 30 * index), amount }))
  return company.run('wangfang', requestRescheduling, { id, instalments, reason: '对方拨款推迟' }) as Promise<{
    id: string
  }>
}

describe('a rescheduling', () => {
  test('that is approved puts its instalments in the place of what is owed, and the plan keeps its sum', async () => {
    const one = await plan(company, whole.id, '100000.00', { dueOn: dayFromToday(-40) })
    await pay(company, whole.id, '10000.00', [{ receivableId: one.id, amount: '10000.00' }])
    expect(await settled()).toMatchObject({ passed: false, missing: [{ why: { params: { rest: '90,000.00' } } }] })
    const { id } = await ask(one.id, ['50000.00', '40000.00'])
    expect(await settled()).toMatchObject({ passed: false })
    await decideOn(company, id)
    const plans = await read()
    expect(plans.map(each => [each.name, each.amount, each.paid, each.state])).toEqual([
      ['首付款', '10000.00', '10000.00', 'paid'],
      ['首付款 1/2', '50000.00', '0.00', 'open'],
      ['首付款 2/2', '40000.00', '0.00', 'open'],
    ])
    expect(sumMoney(plans.map(each => each.amount))).toBe('100000.00')
    expect(await judgeLive(company, projectId, receivablesPlanned)).toMatchObject({ passed: true })
    expect(await settled()).toMatchObject({ passed: true })
    const simply = company.run('wangfang', changeReceivable, { id: plans[1]?.id, set: { dueOn: dayFromToday(200) } })
    await expect(simply).rejects.toMatchObject({ code: 'receivable.agreed' })
  })

  test('of what was never paid replaces it', async () => {
    const one = await plan(company, whole.id, '100000.00')
    await decideOn(company, (await ask(one.id, ['100000.00'])).id)
    expect((await read()).map(each => each.state)).toEqual(['replaced', 'open'])
    expect(await judgeLive(company, projectId, receivablesPlanned)).toMatchObject({ passed: true })
  })

  test('adds up to what is owed, on days to come, once at a time', async () => {
    const one = await plan(company, whole.id, '100.00')
    const wrong = ask(one.id, ['60.00', '39.99'])
    await expect(wrong).rejects.toMatchObject({ code: 'rescheduling.sum', data: { params: { gap: '0.01' } } })
    await expect(ask(one.id, ['100.00'], -1)).rejects.toMatchObject({ code: 'rescheduling.past' })
    await expect(ask(one.id, [])).rejects.toMatchObject({ code: 'rescheduling.no_amount' })
    const { id } = await ask(one.id, ['100.00'])
    await expect(ask(one.id, ['100.00'])).rejects.toMatchObject({ code: 'rescheduling.in_review' })
    await company.run('wangfang', withdrawRescheduling, { id })
    const again = await ask(one.id, ['100.00'])
    await decideOn(company, again.id, 'reject')
    expect((await read()).map(each => each.state)).toEqual(['open'])
  })

  test('is not approved after money came in: it would replace what is paid', async () => {
    const one = await plan(company, whole.id, '100.00')
    const { id } = await ask(one.id, ['100.00'])
    await pay(company, whole.id, '40.00', [{ receivableId: one.id, amount: '40.00' }])
    await expect(decideOn(company, id)).rejects.toMatchObject({
      ...{ code: 'rescheduling.rest_changed', data: { params: { now: '60.00', before: '100.00' } } },
    })
  })

  test('that is broken settles nothing any more', async () => {
    const one = await plan(company, whole.id, '100.00')
    await decideOn(company, (await ask(one.id, ['100.00'], 0)).id)
    expect(await settled()).toMatchObject({ passed: true })
    await company.database.owner.query(
      "update receivable set due_on = due_on - 1 where contract_id = $1 and state = 'open'",
      [whole.id],
    )
    expect(await settled()).toMatchObject({ passed: false, missing: [{ why: { code: 'broken' } }] })
  })
})

test('obligations near their day, overdue receivables and contracts that end wait in the inbox', async () => {
  const owed = await owe(company, whole.id, { dueOn: dayFromToday(5) })
  await owe(company, whole.id, { dueOn: dayFromToday(8) })
  const late = await plan(company, whole.id, '100.00', { dueOn: dayFromToday(-1) })
  await plan(company, whole.id, '100.00', { dueOn: dayFromToday(0) })
  const { sections } = (await company.run('wangfang', readInbox, undefined)) as Inbox
  const mine = (name: string) =>
    sections.find(one => one.name === name)?.items.filter(one => one.projectId === projectId)
  expect(mine('contract_obligations')).toMatchObject([{ id: owed.id, overdue: 0, ask: { zh: '履行合同义务' } }])
  expect(mine('receivables')).toMatchObject([{ id: late.id, overdue: 1, path: `/receivables/${late.id}` }])
  expect(mine('contracts_ending')).toMatchObject([{ id: whole.id, dueOn: dayFromToday(20) }])
})
