import { subtractMoney, sumMoney } from '@yingce/finance/money'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Operation } from '#kernel/command/operation.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readRecord } from '#kernel/query/read.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { type Contract, draftContract, inForce, pay, plan } from '#tests/cast/contracts.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { type invoice, receivable } from '../../contract.ts'
import { receivablesPlanned } from '../checks/receivables-planned.ts'
import { receivablesSettled } from '../checks/receivables-settled.ts'
import { terminateContract } from '../contract/terminate-contract.ts'
import { readPayments, readReceivables } from '../read-parts.ts'
import { allocatePayment } from './allocate-payment.ts'
import { changeReceivable } from './change-receivable.ts'
import { dropReceivable } from './drop-receivable.ts'
import { issueInvoice } from './issue-invoice.ts'
import { takeBackPayment } from './take-back-payment.ts'
import { voidInvoice } from './void-invoice.ts'

const company = opened(openCompany)
let projectId: string
let whole: Contract
beforeEach(async () => {
  projectId = (await startProject(company)).id
  whole = await inForce(company, projectId)
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const read = (id: string) => company.as('wangfang', ctx => readRecord(ctx, receivable, id))

/** What stands on each receivable is the sum of what payments give to it, and never more than is owed. */
async function requireExact(): Promise<void> {
  const [due, paid] = await company.as('wangfang', async ctx => [
    await readReceivables(ctx, whole),
    await readPayments(ctx, whole),
  ])
  const lines = paid.flatMap(one => one.allocations ?? [])
  for (const one of due) {
    const given = lines.filter(line => line.receivableId === one.id).map(line => line.amount)
    expect(one.paid).toBe(sumMoney(given))
    expect(subtractMoney(one.amount, one.paid)).not.toMatch(/^-/)
    expect(one.state).toBe(one.paid === one.amount ? 'paid' : 'open')
  }
  for (const one of paid) expect(one.allocated).toBe(sumMoney((one.allocations ?? []).map(line => line.amount)))
}

describe('the plan of receivables', () => {
  const gate = () => judgeLive(company, projectId, receivablesPlanned)

  test('passes when it adds up to the contract exactly, and says what is lacking', async () => {
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: whole.id, why: { code: 'no_plan' } }] })
    await plan(company, whole.id, '99999.99')
    expect(await gate()).toMatchObject({ missing: [{ why: { code: 'short', params: { gap: '0.01' } } }] })
    const last = await plan(company, whole.id, '0.02', { name: '尾款' })
    expect(await gate()).toMatchObject({ missing: [{ why: { code: 'over', params: { gap: '0.01' } } }] })
    await run(changeReceivable, { id: last.id, set: { amount: '0.01' } })
    expect(await gate()).toMatchObject({ passed: true, have: 1, need: 1 })
    await expect(plan(company, whole.id, '0.00')).rejects.toMatchObject(refused('receivable.no_amount', 'amount'))
  })

  test('is not moved to a later day under a contract in force, but freely under a draft', async () => {
    const one = await plan(company, whole.id, '100.00')
    const later = run(changeReceivable, { id: one.id, set: { dueOn: dayFromToday(11) } })
    await expect(later).rejects.toMatchObject(refused('receivable.later', 'dueOn'))
    const sooner = run(changeReceivable, { id: one.id, set: { dueOn: dayFromToday(9) } })
    expect(await sooner).toMatchObject({ dueOn: dayFromToday(9) })
    const draft = await draftContract(company, projectId)
    const free = await plan(company, draft.id, '100.00')
    const moved = run(changeReceivable, { id: free.id, set: { dueOn: dayFromToday(90) } })
    expect(await moved).toMatchObject({ dueOn: dayFromToday(90) })
  })

  test('keeps what money has come in for, and what is late', async () => {
    const one = await plan(company, whole.id, '100.00')
    await pay(company, whole.id, '10.00', [{ receivableId: one.id, amount: '10.00' }])
    await expect(run(dropReceivable, { id: one.id })).rejects.toMatchObject(refused('receivable.has_money'))
    const less = run(changeReceivable, { id: one.id, set: { amount: '10.00' } })
    await expect(less).rejects.toMatchObject(refused('receivable.has_money'))
    const late = await plan(company, whole.id, '100.00', { dueOn: dayFromToday(-5) })
    await expect(run(dropReceivable, { id: late.id })).rejects.toMatchObject(refused('receivable.later'))
    await run(terminateContract, { id: whole.id, reason: '双方协商解除' })
    expect(await run(dropReceivable, { id: late.id })).toMatchObject({ id: late.id })
  })
})

describe('a payment', () => {
  test('pays receivables in part or in full, and what is not allocated stays visible', async () => {
    const [first, second] = [await plan(company, whole.id, '60000.00'), await plan(company, whole.id, '40000.00')]
    const settled = () => judgeLive(company, projectId, receivablesSettled)
    const made = await pay(company, whole.id, '70000.00', [{ receivableId: first.id, amount: '60000.00' }])
    expect(made).toMatchObject({ allocated: '60000.00' })
    expect(await read(first.id)).toMatchObject({ paid: '60000.00', state: 'paid' })
    expect(await settled()).toMatchObject({ passed: false, have: 1, need: 2, missing: [{ recordId: second.id }] })
    const both = [
      { receivableId: first.id, amount: '60000.00' },
      { receivableId: second.id, amount: '10000.00' },
    ]
    await run(allocatePayment, { id: made.id, allocations: both })
    expect(await read(second.id)).toMatchObject({ paid: '10000.00', state: 'open' })
    await pay(company, whole.id, '30000.00', [{ receivableId: second.id, amount: '30000.00' }])
    expect(await settled()).toMatchObject({ passed: true, have: 2 })
    await requireExact()
  })

  test('never pays more than came in or than is owed, nor another contract’s receivable', async () => {
    const one = await plan(company, whole.id, '100.00')
    const line = (amount: string, receivableId = one.id) => [{ receivableId, amount }]
    await expect(pay(company, whole.id, '50.00', line('50.01'))).rejects.toMatchObject({
      ...{ code: 'payment.over', data: { params: { over: '0.01' }, field: 'allocations' } },
    })
    await expect(pay(company, whole.id, '200.00', line('100.01'))).rejects.toMatchObject({
      ...{ code: 'payment.over_receivable', data: { params: { rest: '100.00', given: '100.01' } } },
    })
    await expect(pay(company, whole.id, '0.00')).rejects.toMatchObject(refused('payment.no_amount', 'amount'))
    const nothing = pay(company, whole.id, '10.00', line('0.00'))
    await expect(nothing).rejects.toMatchObject(refused('payment.nothing_allocated', 'allocations.0.amount'))
    const twice = pay(company, whole.id, '10.00', [...line('1.00'), ...line('2.00')])
    await expect(twice).rejects.toMatchObject(refused('payment.twice'))
    const other = await plan(company, (await inForce(company, projectId)).id, '100.00')
    const elsewhere = pay(company, whole.id, '10.00', line('10.00', other.id))
    await expect(elsewhere).rejects.toMatchObject(refused('payment.elsewhere', 'allocations.0.receivableId'))
    await requireExact()
  })

  test('and others at the same time never pay more than is owed together', async () => {
    const one = await plan(company, whole.id, '100.00')
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, () => pay(company, whole.id, '30.00', [{ receivableId: one.id, amount: '30.00' }])),
    )
    expect(all.filter(each => each.status === 'fulfilled')).toHaveLength(3)
    for (const each of all)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'payment.over_receivable' })
    expect(await read(one.id)).toMatchObject({ paid: '90.00', state: 'open' })
    await requireExact()
  })

  test('that is allocated by two at the same time ends as one of them said', async () => {
    const [first, second] = [await plan(company, whole.id, '50.00'), await plan(company, whole.id, '50.00')]
    const { id } = await pay(company, whole.id, '50.00')
    await Promise.all(
      [first, second, first, second].map(each =>
        run(allocatePayment, { id, allocations: [{ receivableId: each.id, amount: '50.00' }] }),
      ),
    )
    expect(sumMoney([(await read(first.id)).paid, (await read(second.id)).paid])).toBe('50.00')
    await requireExact()
  })

  test('is taken back with a reason, and what it paid is owed again', async () => {
    const one = await plan(company, whole.id, '100.00')
    const made = await pay(company, whole.id, '100.00', [{ receivableId: one.id, amount: '100.00' }])
    const back = () => run(takeBackPayment, { id: made.id, reason: '银行退回' })
    expect(await back()).toMatchObject({ state: 'taken_back', allocated: '0.00', allocations: [] })
    expect(await read(one.id)).toMatchObject({ paid: '0.00', state: 'open' })
    await expect(back()).rejects.toMatchObject(refused('payment.wrong_state'))
    const again = pay(company, whole.id, '100.00', [], { bankReference: made.bankReference })
    expect((await again).state).toBe('received')
    await requireExact()
  })

  test('of one bank reference is entered once under a contract, on no day to come', async () => {
    await pay(company, whole.id, '1.00', [], { bankReference: 'ICBC 2026-01' })
    const again = pay(company, whole.id, '1.00', [], { bankReference: 'icbc202601' })
    await expect(again).rejects.toMatchObject(refused('payment.reference_used', 'bankReference'))
    const ahead = pay(company, whole.id, '1.00', [], { paidOn: dayFromToday(1) })
    await expect(ahead).rejects.toMatchObject(refused('contract.future', 'paidOn'))
  })

  test('is not entered under a draft', async () => {
    const draft = await draftContract(company, projectId)
    await expect(pay(company, draft.id, '1.00')).rejects.toMatchObject(refused('contract.wrong_state'))
    expect(await company.as('wangfang', ctx => readPayments(ctx, draft))).toEqual([])
  })
})

describe('an invoice', () => {
  let last = 1_000
  const issue = (given: object = {}) =>
    run(issueInvoice, {
      ...{ contractId: whole.id, number: `2631000000000000${++last}`, kind: 'digital_special', rate: '13' },
      ...{ gross: '113000.00', issuedOn: dayFromToday(-1), ...given },
    }) as Promise<RecordOf<typeof invoice>>

  test('splits its amount into net and tax exactly', async () => {
    expect(await issue()).toMatchObject({ net: '100000.00', tax: '13000.00', gross: '113000.00', state: 'issued' })
    expect(await issue({ gross: '100.00', rate: '6' })).toMatchObject({ net: '94.34', tax: '5.66' })
  })

  test('takes the printed tax within a cent a line', async () => {
    expect(await issue({ gross: '100.00', rate: '6', tax: '5.67' })).toMatchObject({ net: '94.33', tax: '5.67' })
    const off = issue({ gross: '100.00', rate: '6', tax: '5.68' })
    await expect(off).rejects.toMatchObject({
      code: 'invoice.tax_off',
      data: { field: 'tax', params: { tax: '5.66' } },
    })
    expect(await issue({ gross: '100.00', rate: '6', tax: '5.68', lines: 2 })).toMatchObject({ tax: '5.68' })
  })

  test('has a number that is never used twice, not even after its reversal', async () => {
    const { id, number } = await issue()
    await expect(issue({ number: ` ${number} ` })).rejects.toMatchObject(refused('invoice.number_used', 'number'))
    const voided = await run(voidInvoice, { id, reason: '税号写错', redNumber: '26310000000000009999' })
    expect(voided).toMatchObject({ state: 'voided', voidReason: '税号写错', voidedOn: dayFromToday(0) })
    await expect(issue({ number })).rejects.toMatchObject(refused('invoice.number_used', 'number'))
    const twice = run(voidInvoice, { id, reason: '再来一次' })
    await expect(twice).rejects.toMatchObject(refused('invoice.wrong_state'))
    const same = `2631000000000000${++last}`
    const both = await Promise.allSettled([issue({ number: same }), issue({ number: same })])
    expect(both.filter(one => one.status === 'fulfilled')).toHaveLength(1)
  })

  test('is more than nothing', async () => {
    await expect(issue({ gross: '0.00' })).rejects.toMatchObject(refused('invoice.no_amount', 'gross'))
  })
})
