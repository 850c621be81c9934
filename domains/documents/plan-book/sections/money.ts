import { compareMoney, sumMoney } from '@yingce/finance/money'
import { budgetLine } from '#domains/budget/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import { optionLabel, type PlanBookFacts, say } from '../facts.ts'

/** Uses by category against the sources, as a table and a chart. */
export function moneySection(facts: PlanBookFacts): Section {
  const title = say(facts, '七、预算与资源', '7. Budget and funding')
  if (!facts.budget || facts.lines.length === 0)
    return { title, blocks: [{ kind: 'missing', text: say(facts, '还没有预算', 'There is no budget yet') }] }
  const uses = byCategory(facts)
  const total = sumMoney(uses.map(([, amount]) => amount))
  const funded = sumMoney(facts.sources.map(one => one.amount))
  const summary = say(
    facts,
    `预算第 ${facts.budget.number} 版，合计 ${total}；资金来源合计 ${funded}${compareMoney(total, funded) > 0 ? '，不足以覆盖预算' : ''}。`,
    `Budget version ${facts.budget.number}: uses ${total}, sources ${funded}${compareMoney(total, funded) > 0 ? ', which do not cover it' : ''}.`,
  )
  return {
    title,
    blocks: [{ kind: 'text', text: summary }, usesTable(facts, uses), usesChart(facts, uses), ...sources(facts)],
  }
}

type Uses = readonly (readonly [string, string])[]

function byCategory(facts: PlanBookFacts): Uses {
  const groups = Map.groupBy(facts.lines, line => line.category)
  return [...groups].map(([category, lines]) => [
    optionLabel(facts, budgetLine.fields.category.options, category),
    sumMoney(lines.map(line => line.amount)),
  ])
}

function usesTable(facts: PlanBookFacts, uses: Uses): Block {
  const columns = [
    { title: say(facts, '类别', 'Category'), width: 3 },
    { title: say(facts, '金额', 'Amount'), width: 2, right: true },
  ]
  return { kind: 'table', columns, rows: uses.map(([category, amount]) => [category, amount]) }
}

/** A chart draws lengths, not sums: here an amount may become a number. */
function usesChart(facts: PlanBookFacts, uses: Uses): Block {
  const name = say(facts, '预算', 'Budget')
  const series = [{ name, values: uses.map(([, amount]) => Number(amount)) }]
  const title = say(facts, '预算按类别', 'Budget by category')
  return { kind: 'chart', chart: { type: 'bar', title, categories: uses.map(([category]) => category), series } }
}

function sources(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '资金来源', 'Funding') }
  if (facts.sources.length === 0)
    return [heading, { kind: 'missing', text: say(facts, '还没有资金来源', 'There is no funding source yet') }]
  const columns = [
    { title: say(facts, '来源', 'Source'), width: 3 },
    { title: say(facts, '可用日期', 'Available from'), width: 2 },
    { title: say(facts, '金额', 'Amount'), width: 2, right: true },
  ]
  const rows = facts.sources.map(one => [one.name, one.availableFrom ?? '—', one.amount])
  return [heading, { kind: 'table', columns, rows }]
}
