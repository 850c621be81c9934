import { defineDeliverable } from '#domains/process/reads.ts'
import { inThousands } from '#kernel/db/minor-units.ts'
import { currencyUnit } from '#kernel/entity/currency-unit.ts'
import { type ProfitFacts, profitOf, profitSql } from './read-profit.ts'

/** What playbooks call a project's profit and loss: a view over contracts and expenses, no record of its own. */
export const contractsViews = ['profit_and_loss'] as const

/** There is one as soon as a contract earns something; it is done when nothing in it is open any more. */
export const profitDeliverable = defineDeliverable<ProfitFacts>({
  type: contractsViews[0],
  notes: {
    earned: {
      zh: '收入 {contracted}，费用 {costs}，毛利 {margin} {unit}',
      en: '{contracted} earned, {costs} spent, a margin of {margin} {currency}',
    },
  },
  facts: profitSql,
  summarise: facts => {
    if (facts.contracts.length === 0) return { count: 0, done: 0, line: null }
    const { contracted, costs, margin, currency, open } = profitOf(facts)
    const sums = { contracted: inThousands(contracted), costs: inThousands(costs), margin: inThousands(margin) }
    const params = { ...sums, unit: currencyUnit(currency).zh, currency }
    return { count: 1, done: open.length === 0 ? 1 : 0, line: { code: 'earned', params } }
  },
})
