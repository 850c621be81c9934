import { compareMoney, subtractMoney, sumMoney } from '@yingce/finance/money'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { contractsRefusals, receivable } from '../../contract.ts'
import { readReceivables } from '../read-parts.ts'
import type { Payment } from './require-payment-state.ts'
import type { Receivable } from './require-receivable-state.ts'

export type Allocations = NonNullable<Payment['allocations']>

interface Move {
  readonly contractId: string
  /** What came in. */
  readonly amount: string
  readonly from: Allocations
  readonly to: Allocations
}

/**
 * Moves what a payment is allocated to, from one list to another: what was paid on each receivable changes with it. The
 * caller holds the contract's turn, so that two payments never pay the same rest. Gives the sum of the new list.
 */
export async function allocate(ctx: Context, { contractId, amount, from, to }: Move): Promise<string> {
  const known = new Map((await readReceivables(ctx, { id: contractId })).map(one => [one.id, one]))
  requireLines(to, known)
  const allocated = sumMoney(to.map(one => one.amount))
  if (compareMoney(allocated, amount) > 0) throw over(allocated, amount)
  const touched = new Set([...from, ...to].map(one => one.receivableId))
  for (const [index, id] of [...touched].entries()) {
    const record = known.get(id)
    if (record)
      await repay(ctx, record, { before: partOf(from, id), after: partOf(to, id), index: lineOf(to, id, index) })
  }
  return allocated
}

function requireLines(to: Allocations, known: ReadonlyMap<string, Receivable>): void {
  for (const [index, line] of to.entries()) {
    const field = `allocations.${index}`
    const record = known.get(line.receivableId)
    if (!record || record.state === 'replaced')
      throw refusal(contractsRefusals, 'payment.elsewhere', {}, { field: `${field}.receivableId` })
    if (!/[1-9]/.test(line.amount))
      throw refusal(contractsRefusals, 'payment.nothing_allocated', {}, { field: `${field}.amount` })
    const count = to.filter(one => one.receivableId === line.receivableId).length
    if (count > 1)
      throw refusal(
        contractsRefusals,
        'payment.twice',
        { name: record.name, count },
        { field: `${field}.receivableId` },
      )
  }
}

interface Part {
  readonly before: string
  readonly after: string
  readonly index: number
}

async function repay(ctx: Context, record: Receivable, { before, after, index }: Part): Promise<void> {
  if (compareMoney(before, after) === 0) return
  const paid = subtractMoney(sumMoney([record.paid, after]), before)
  if (compareMoney(paid, record.amount) > 0) {
    const rest = inThousands(subtractMoney(sumMoney([record.amount, before]), record.paid))
    const words = { name: record.name, rest, given: inThousands(after) }
    throw refusal(contractsRefusals, 'payment.over_receivable', words, { field: `allocations.${index}.amount` })
  }
  const state = compareMoney(paid, record.amount) === 0 ? 'paid' : 'open'
  await changeRecord(ctx, receivable, record, { paid, state }, { action: 'allocated' })
}

function partOf(list: Allocations, id: string): string {
  return list.find(one => one.receivableId === id)?.amount ?? '0.00'
}

function lineOf(list: Allocations, id: string, otherwise: number): number {
  const at = list.findIndex(one => one.receivableId === id)
  return at < 0 ? otherwise : at
}

function over(allocated: string, amount: string) {
  const words = { given: inThousands(allocated), amount: inThousands(amount) }
  const more = inThousands(subtractMoney(allocated, amount))
  return refusal(contractsRefusals, 'payment.over', { ...words, over: more }, { field: 'allocations' })
}
