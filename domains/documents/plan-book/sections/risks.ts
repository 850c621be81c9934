import { swotItem } from '#domains/strategy/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import { optionLabel, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'

/** Threats and weaknesses are what the plan already knows of its risks; the moves crossed with them are its answers. */
export function riskSection(facts: PlanBookFacts): Section {
  const known = facts.swot
    .filter(one => one.quadrant === 'threat' || one.quadrant === 'weakness')
    .toSorted((one, other) => (other.weight ?? 0) - (one.weight ?? 0))
  const text = say(facts, '还没有识别出劣势与威胁', 'No weakness or threat has been named')
  const none: Block = { kind: 'missing', text, where: 'swot-items', optional: !facts.asked.has('swot_item') }
  const blocks: Block[] = known.length === 0 ? [none] : [table(facts, known), ...unanswered(facts, known)]
  return { key: 'risks', title: say(facts, '风险与应急', 'Risks'), numbered: true, blocks }
}

function table(facts: PlanBookFacts, known: PlanBookFacts['swot']): Block {
  const columns = [
    { title: say(facts, '风险', 'Risk'), width: 3.6 },
    { title: say(facts, '来自', 'From'), width: 1.2 },
    { title: say(facts, '权重', 'Weight'), width: 1, right: true },
    { title: say(facts, '应对', 'Response'), width: 4 },
  ]
  const rows = known.map(one => [
    one.text,
    optionLabel(facts, swotItem.fields.quadrant.options, one.quadrant),
    one.weight === null ? '—' : String(one.weight),
    answers(facts, one.id) || say(facts, '尚无应对', 'none yet'),
  ])
  return { kind: 'table', caption: say(facts, '风险与应对', 'Risks and answers'), columns, rows }
}

function unanswered(facts: PlanBookFacts, known: PlanBookFacts['swot']): Block[] {
  const count = known.filter(one => answers(facts, one.id) === '').length
  if (count === 0) return []
  const text = say(facts, '{count} 项风险还没有应对', '{count} of the risks {count|has|have} no answer yet', { count })
  return [{ kind: 'missing', text, where: 'swot-items', optional: true }]
}

function answers(facts: PlanBookFacts, itemId: string): string {
  return facts.crosses
    .filter(one => (one.items ?? []).some(item => item.itemId === itemId))
    .map(one => one.text)
    .join('\n')
}
