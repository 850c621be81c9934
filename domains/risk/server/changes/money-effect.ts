import { compareMoney, sumMoney } from '@yingce/finance/money'
import { budgetFunding } from '#domains/budget/reads.ts'
import type { Effect } from '../../contract.ts'
import type { Operation } from '../../rules/operation-rows.ts'
import type { MoneyNow } from './plan-now.ts'

/** What a change does to the approved budget, held against its funding; null where it asks for no money. */
export function moneyEffect(now: MoneyNow | null, operations: readonly Operation[]): Effect['money'] {
  const rows = operations.filter(one => one.kind === 'money')
  if (rows.length === 0) return null
  const amount = sumMoney(rows.map(one => one.amount ?? '0'))
  if (!now) return { currency: 'CNY', amount, before: null, after: null, funded: null, number: null, short: [] }
  const before = budgetFunding(now.lines, now.sources)
  const after = budgetFunding(changed(now, rows), now.sources)
  const wasShort = new Set(before.short.map(one => one.month))
  return {
    ...{ currency: now.currency, amount, number: now.number },
    ...{ before: before.uses, after: after.uses, funded: after.sources },
    short: after.short
      .filter(one => !wasShort.has(one.month))
      .map(({ month, gap }) => ({ month, gap: gap.replace('-', '') })),
  }
}

function changed({ lines }: MoneyNow, rows: readonly Operation[]): { month: string; amount: string }[] {
  const more = (lineId: string) => rows.filter(one => one.lineId === lineId).map(one => one.amount ?? '0')
  const known = lines.map(({ id, month, amount }) => ({ month, amount: sumMoney([amount, ...more(id)]) }))
  const added = rows.filter(one => !one.lineId && one.month)
  return [...known, ...added.map(one => ({ month: one.month ?? '', amount: one.amount ?? '0' }))]
}

/** A line that the rows make less than nothing. */
export function negativeLine({ lines }: MoneyNow, rows: readonly Operation[], lineId: string): boolean {
  const line = lines.find(one => one.id === lineId)
  const asked = rows.filter(one => one.kind === 'money' && one.lineId === lineId).map(one => one.amount ?? '0')
  return line !== undefined && compareMoney(sumMoney([line.amount, ...asked]), '0') < 0
}
