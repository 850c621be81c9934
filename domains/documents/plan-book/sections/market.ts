import { study } from '#domains/research/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import { optionLabel, type PlanBookFacts, say } from '../facts.ts'

const TOPICS: readonly (readonly [string, string, string])[] = [
  ['needs', '消费者需求', 'Consumer needs'],
  ['target_consumers', '目标消费者', 'Target consumers'],
  ['competitors', '竞争对手', 'Competitors'],
  ['trends', '市场趋势', 'Market trends'],
  ['opportunities', '市场机会', 'Opportunities'],
  ['own', '自身情况', 'Our own situation'],
]

/** Background and market analysis: research done, insights by topic, competitors, trends. */
export function marketSection(facts: PlanBookFacts): Section {
  return {
    title: say(facts, '一、背景与市场分析', '1. Background and market'),
    blocks: [...researchBlocks(facts), ...insightBlocks(facts), ...competitorBlocks(facts), ...trendBlocks(facts)],
  }
}

function researchBlocks(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '调研', 'Research') }
  const done = facts.studies.filter(one => one.state === 'finished')
  if (done.length === 0)
    return [heading, { kind: 'missing', text: say(facts, '还没有完成的调研', 'No study has been finished') }]
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { title: say(facts, '调研', 'Study'), width: 3 },
        { title: say(facts, '方式', 'Kind'), width: 1 },
        { title: say(facts, '样本', 'Sample'), width: 1, right: true },
        { title: say(facts, '结果', 'Result'), width: 5 },
      ],
      rows: done.map(one => [
        one.title,
        optionLabel(facts, study.fields.kind.options, one.kind),
        one.sampleReached === null ? '—' : String(one.sampleReached),
        one.resultSummary ?? '—',
      ]),
    },
  ]
}

function insightBlocks(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '洞察', 'Insights') }
  if (facts.insights.length === 0)
    return [heading, { kind: 'missing', text: say(facts, '还没有洞察', 'There is no insight yet') }]
  const byTopic = TOPICS.flatMap(([topic, zh, en]): Block[] => {
    const found = facts.insights.filter(one => one.topic === topic)
    if (found.length === 0) return []
    return [
      { kind: 'text', text: `${say(facts, zh, en)}：` },
      { kind: 'bullets', items: found.map(one => withEvidence(facts, one)) },
    ]
  })
  return [heading, ...byTopic]
}

function withEvidence(facts: PlanBookFacts, insight: PlanBookFacts['insights'][number]): string {
  const count = facts.evidence.filter(one => one.insightId === insight.id).length
  const proof =
    count > 0
      ? say(facts, `（证据 ${count} 项）`, ` (${count} pieces of evidence)`)
      : say(facts, '（无证据）', ' (no evidence)')
  return `${insight.claim}${proof}${insight.implication ? ` → ${insight.implication}` : ''}`
}

function competitorBlocks(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '竞争对手', 'Competitors') }
  if (facts.competitors.length === 0)
    return [heading, { kind: 'missing', text: say(facts, '还没有竞争对手档案', 'No competitor has been profiled') }]
  const texts = (rows: readonly { text: string }[] | null) => (rows ?? []).map(row => row.text).join('；') || '—'
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { title: say(facts, '对手', 'Competitor'), width: 2 },
        { title: say(facts, '优势', 'Strengths'), width: 3 },
        { title: say(facts, '劣势', 'Weaknesses'), width: 3 },
        { title: say(facts, '份额 %', 'Share %'), width: 1, right: true },
      ],
      rows: facts.competitors.map(one => [
        one.name,
        texts(one.strengths),
        texts(one.weaknesses),
        one.shareEstimate ?? '—',
      ]),
    },
  ]
}

function trendBlocks(facts: PlanBookFacts): Block[] {
  if (facts.trends.length === 0) return []
  const items = facts.trends.map(
    one => `${one.statement}${one.meaning ? ` → ${one.meaning}` : ''}（${one.sourceTitle}）`,
  )
  return [
    { kind: 'heading', text: say(facts, '市场趋势', 'Market trends') },
    { kind: 'bullets', items },
  ]
}
