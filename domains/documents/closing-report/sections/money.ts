import { percentageOf, subtractMoney } from '@yingce/finance/money'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { amountText } from '../../writing/figures.ts'
import { unitSaid } from '../../writing/money-said.ts'
import { missing, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { ClosingFacts } from '../facts.ts'

/** What was approved against what was spent. */
export function moneySection(teller: Teller, { figures: { money } }: ClosingFacts): Section {
  const name = ['费用', 'Money'] as const
  if (!money)
    return sectionOf(teller, 'money', name, [
      missing(teller, '没有批准的预算', 'No budget was approved', 'budget', true),
    ])
  const of = { ...teller, currency: money.currency }
  return sectionOf(teller, 'money', name, [table(of, money), chart(of, money)])
}

type Money = NonNullable<ClosingFacts['figures']['money']>

function table(teller: Teller, { planned, spent }: Money): Block {
  const columns = [
    { title: say(teller, '项目', 'What'), width: 4 },
    { title: say(teller, `金额（${unitSaid(teller)}）`, `Amount (${unitSaid(teller)})`), width: 3, right: true },
    { title: say(teller, '占预算 %', 'Share of the budget %'), width: 2, right: true },
  ]
  const rest = subtractMoney(planned, spent)
  const share = (amount: string) => percentageOf(amount, planned) ?? '—'
  const rows = [
    [say(teller, '批准的预算', 'Approved budget'), amountText(planned), share(planned)],
    [say(teller, '实际支出', 'Spent'), amountText(spent), share(spent)],
    [say(teller, '结余（负数为超支）', 'Left (below zero: overspent)'), amountText(rest), share(rest)],
  ]
  return { kind: 'table', caption: say(teller, '预算与支出', 'Budget and spending'), columns, rows }
}

function chart(teller: Teller, { planned, spent }: Money): Block {
  const categories = [say(teller, '批准的预算', 'Approved budget'), say(teller, '实际支出', 'Spent')]
  const series = [{ name: say(teller, '金额', 'Amount'), values: [Number(planned), Number(spent)] }]
  return {
    kind: 'chart',
    caption: say(teller, '预算与支出', 'Budget and spending'),
    chart: { type: 'bar', unit: unitSaid(teller), categories, series },
  }
}
