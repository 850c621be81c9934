import type { Block } from '../../docx/model.ts'
import { numberText } from '../../writing/figures.ts'
import { say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'

/** Whom customers compare us with: a table, and the shares as a chart where two or more are known. */
export function competitorBlocks(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '竞争对手', 'Competitors') }
  if (facts.competitors.length === 0) {
    const text = say(facts, '还没有竞争对手档案', 'No competitor has been profiled')
    return [heading, { kind: 'missing', text, where: 'competitors', optional: !facts.asked.has('competitor') }]
  }
  return [heading, table(facts), ...shares(facts), ...duels(facts)]
}

function table(facts: PlanBookFacts): Block {
  const texts = (rows: readonly { text: string }[] | null) => (rows ?? []).map(row => row.text).join('\n') || '—'
  return {
    kind: 'table',
    caption: say(facts, '竞争对手对比', 'Competitors compared'),
    columns: [
      { title: say(facts, '对手', 'Competitor'), width: 2 },
      { title: say(facts, '优势', 'Strengths'), width: 3 },
      { title: say(facts, '劣势', 'Weaknesses'), width: 3 },
      { title: say(facts, '份额 %', 'Share %'), width: 1.2, right: true },
    ],
    rows: facts.competitors.map(one => [
      one.name,
      texts(one.strengths),
      texts(one.weaknesses),
      numberText(one.shareEstimate),
    ]),
  }
}

function shares(facts: PlanBookFacts): Block[] {
  const known = facts.competitors.filter(one => one.shareEstimate !== null)
  if (known.length < 2) return []
  const name = say(facts, '市场份额', 'Market share')
  const series = [{ name, values: known.map(one => Number(one.shareEstimate)) }]
  return [
    {
      kind: 'chart',
      caption: say(facts, '竞争对手的市场份额估计', 'Estimated market shares of the competitors'),
      chart: { type: 'bar', unit: '%', categories: known.map(one => one.name), series },
    },
  ]
}

function duels(facts: PlanBookFacts): Block[] {
  const items = facts.competitors.flatMap(one => {
    const parts = [
      ...(one.weWinWhen ? [say(facts, `我们赢在${one.weWinWhen}`, `we win when ${one.weWinWhen}`)] : []),
      ...(one.theyWinWhen ? [say(facts, `对手赢在${one.theyWinWhen}`, `they win when ${one.theyWinWhen}`)] : []),
    ]
    return parts.length > 0 ? [`${one.name}${say(facts, '：', ': ')}${parts.join(say(facts, '；', '; '))}`] : []
  })
  return items.length > 0 ? [{ kind: 'bullets', items }] : []
}
