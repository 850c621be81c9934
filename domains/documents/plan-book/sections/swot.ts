import { swotCross, swotItem } from '#domains/strategy/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import { listed, optionLabel, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'

export function swotSection(facts: PlanBookFacts): Section {
  const text = say(facts, '还没有 SWOT 条目', 'There is no SWOT item yet')
  const none: Block = { kind: 'missing', text, where: 'swot-items', optional: !facts.asked.has('swot_item') }
  const blocks: Block[] = facts.swot.length === 0 ? [none] : [items(facts), ...crosses(facts)]
  return { key: 'swot', title: say(facts, 'SWOT 分析', 'SWOT'), numbered: true, blocks }
}

/** Weightiest first. */
function items(facts: PlanBookFacts): Block {
  const rows = Object.entries(swotItem.fields.quadrant.options).map(([quadrant, label]) => {
    const found = facts.swot
      .filter(one => one.quadrant === quadrant)
      .toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0))
    return [label[facts.language], found.map(one => one.text).join('\n') || '—']
  })
  const columns = [
    { title: say(facts, '方面', 'Side'), width: 1 },
    { title: say(facts, '内容', 'Items'), width: 6 },
  ]
  return { kind: 'table', caption: say(facts, 'SWOT 条目', 'SWOT items'), columns, rows }
}

function crosses(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '交叉策略', 'Cross strategies') }
  if (facts.crosses.length === 0) {
    const text = say(facts, '还没有由 SWOT 交叉得出的策略', 'No strategy has been crossed from the SWOT items')
    return [heading, { kind: 'missing', text, where: 'swot-items', optional: true }]
  }
  const texts = new Map(facts.swot.map(one => [one.id, one.text]))
  const rows = facts.crosses.map(one => [
    optionLabel(facts, swotCross.fields.kind.options, one.kind),
    one.text,
    listed(
      facts,
      (one.items ?? []).flatMap(({ itemId }) => texts.get(itemId) ?? []),
    ) || '—',
  ])
  const columns = [
    { title: say(facts, '组合', 'Pairing'), width: 2.4 },
    { title: say(facts, '策略', 'Strategy'), width: 4 },
    { title: say(facts, '由此而来', 'From'), width: 3.6 },
  ]
  return [heading, { kind: 'table', caption: say(facts, '交叉策略', 'Cross strategies'), columns, rows }]
}
