import { compareMoney, percentageOf, sumMoney } from '@yingce/finance/money'
import { budgetLine } from '#domains/budget/contract.ts'
import type { Budget, Line, Source } from '#domains/budget/reads.ts'
import type { Block, Section } from '../docx/model.ts'
import { amountText } from './figures.ts'
import { amountSaid, type InMoney, unitSaid } from './money-said.ts'
import { optionLabel, say } from './say.ts'

/** The budget that counts, with its lines and sources. */
export interface MoneyFacts extends InMoney {
  readonly budget: Pick<Budget, 'number'> | null
  readonly lines: readonly Line[]
  readonly sources: readonly Source[]
}

/** Uses by category and by month against the sources, as tables and charts. */
export function moneySection(facts: MoneyFacts): Section {
  const title = say(facts, '预算与资源', 'Budget and funding')
  const text = say(facts, '还没有预算', 'There is no budget yet')
  const blocks: Block[] =
    facts.budget && facts.lines.length > 0
      ? [inShort(facts, facts.budget.number), ...uses(facts), ...months(facts), ...sources(facts)]
      : [{ kind: 'missing', text, where: 'budget' }]
  return { key: 'money', title, numbered: true, blocks }
}

function inShort(facts: MoneyFacts, number: number): Block {
  const total = sumMoney(facts.lines.map(one => one.amount))
  const funded = sumMoney(facts.sources.map(one => one.amount))
  const short = compareMoney(total, funded) > 0
  const text = say(
    facts,
    `预算第 ${number} 版，支出合计 ${amountSaid(facts, total)}；资金来源合计 ${amountSaid(facts, funded)}${short ? '，不足以覆盖预算' : ''}。`,
    `Budget version ${number}: uses ${amountSaid(facts, total)}, sources ${amountSaid(facts, funded)}${short ? ', which do not cover it' : ''}.`,
  )
  return { kind: 'text', text }
}

type Sums = readonly (readonly [string, string])[]

/** Largest first. */
function byCategory(facts: MoneyFacts): Sums {
  const groups = [...Map.groupBy(facts.lines, line => line.category)]
  return groups
    .map(
      ([category, lines]) =>
        [
          optionLabel(facts, budgetLine.fields.category.options, category),
          sumMoney(lines.map(line => line.amount)),
        ] as const,
    )
    .toSorted(([, one], [, other]) => compareMoney(other, one))
}

function uses(facts: MoneyFacts): Block[] {
  const sums = byCategory(facts)
  const total = sumMoney(sums.map(([, amount]) => amount))
  const columns = [
    { title: say(facts, '类别', 'Category'), width: 4 },
    { title: amountTitle(facts), width: 3, right: true },
    { title: say(facts, '占比 %', 'Share %'), width: 2, right: true },
  ]
  const rows = sums.map(([name, amount]) => [name, amountText(amount), percentageOf(amount, total) ?? '—'])
  const caption = say(facts, '预算按类别', 'Budget by category')
  const series = [{ name: amountTitle(facts), values: sums.map(([, amount]) => inChart(amount)) }]
  return [
    { kind: 'heading', text: say(facts, '支出', 'Uses') },
    { kind: 'table', caption, columns, rows, total: [say(facts, '合计', 'Total'), amountText(total), '100.0'] },
    {
      kind: 'chart',
      caption,
      chart: { type: 'bar', unit: unitSaid(facts), categories: sums.map(([name]) => name), series },
    },
  ]
}

/** What is to be spent each month, and whether the money is there by then. */
function months(facts: MoneyFacts): Block[] {
  const all = [...new Set([...facts.lines.map(one => one.month), ...facts.sources.map(fundedFrom)])].toSorted()
  const categories = all.filter(month => month !== '')
  if (categories.length < 2) return []
  const of = (month: string) => facts.lines.filter(one => one.month === month).map(one => one.amount)
  const upTo = (month: string) => facts.lines.filter(one => one.month <= month).map(one => one.amount)
  const funded = (month: string) => facts.sources.filter(one => fundedFrom(one) <= month).map(one => one.amount)
  const chart = (amounts: (month: string) => string[]) => categories.map(month => inChart(sumMoney(amounts(month))))
  const series = [
    { name: say(facts, '当月支出', 'Uses of the month'), values: chart(of) },
    { name: say(facts, '累计支出', 'Uses, cumulated'), values: chart(upTo), line: true },
    { name: say(facts, '累计资金', 'Funding, cumulated'), values: chart(funded), line: true },
  ]
  const caption = say(facts, '各月支出与累计资金', 'Uses by month against cumulated funding')
  return [{ kind: 'chart', caption, chart: { type: 'column', unit: unitSaid(facts), categories, series } }]
}

function fundedFrom(source: MoneyFacts['sources'][number]): string {
  return (source.availableFrom ?? '').slice(0, 7)
}

function sources(facts: MoneyFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '资金来源', 'Funding') }
  if (facts.sources.length === 0) {
    const text = say(facts, '还没有资金来源', 'There is no funding source yet')
    return [heading, { kind: 'missing', text, where: 'budget' }]
  }
  const columns = [
    { title: say(facts, '来源', 'Source'), width: 3 },
    { title: say(facts, '可用日期', 'Available from'), width: 2 },
    { title: say(facts, '使用条件', 'Conditions'), width: 3 },
    { title: amountTitle(facts), width: 2.4, right: true },
  ]
  const rows = facts.sources.map(one => [
    one.name,
    one.availableFrom ?? '—',
    one.conditions ?? '—',
    amountText(one.amount),
  ])
  const funded = amountText(sumMoney(facts.sources.map(one => one.amount)))
  const caption = say(facts, '资金来源', 'Funding sources')
  return [heading, { kind: 'table', caption, columns, rows, total: [say(facts, '合计', 'Total'), '', '', funded] }]
}

function amountTitle(facts: MoneyFacts): string {
  return say(facts, `金额（${unitSaid(facts)}）`, `Amount (${unitSaid(facts)})`)
}

/** A chart draws lengths, not sums: here an amount may become a number. */
function inChart(amount: string): number {
  return Number(amount)
}
