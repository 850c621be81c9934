import { sumMoney } from '@yingce/finance/money'
import type { BudgetSheet, Category } from '../contract.ts'

export interface CategoryRow {
  readonly category: Category
  /** In the order of the months; null where nothing is planned. */
  readonly amounts: readonly (string | null)[]
  readonly total: string
  readonly spent: string
}

/** A budget as a table: a row for each category that is planned or spent on, a column for each month. */
export function byCategory({ lines, spent }: Pick<BudgetSheet, 'lines' | 'spent'>): {
  months: string[]
  rows: CategoryRow[]
} {
  const months = [...new Set(lines.map(line => line.month))].sort()
  const used = [...lines.map(line => line.category), ...spent.map(one => one.category as Category)]
  const rows = [...new Set(used)].map(category => {
    const own = lines.filter(line => line.category === category)
    const amounts = months.map(month => {
      const within = own.filter(line => line.month === month).map(line => line.amount)
      return within.length > 0 ? sumMoney(within) : null
    })
    const paid = spent.filter(one => one.category === category).map(one => one.amount)
    return { category, amounts, total: sumMoney(own.map(line => line.amount)), spent: sumMoney(paid) }
  })
  return { months, rows }
}
