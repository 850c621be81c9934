import { insight, study, trend } from '#domains/research/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import { numberText } from '../../writing/figures.ts'
import { listed, optionLabel, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'
import { competitorBlocks } from './competitors.ts'

/** Background and market analysis: where it comes from, the world around, customers, competitors, ourselves. */
export function marketSection(facts: PlanBookFacts): Section {
  return {
    key: 'market',
    title: say(facts, '背景与市场分析', 'Background and market'),
    numbered: true,
    blocks: [
      ...background(facts),
      ...researchBlocks(facts),
      ...trendBlocks(facts),
      ...competitorBlocks(facts),
      ...insightBlocks(facts),
    ],
  }
}

function background(facts: PlanBookFacts): Block[] {
  const { aim, productLine } = facts.project
  const text = say(facts, '没有写项目服务于公司的哪个目标', 'It is not said which company aim the project serves')
  return [
    { kind: 'heading', text: say(facts, '项目背景', 'Background') },
    aim ? { kind: 'text', text: aim } : { kind: 'missing', text, where: '', optional: true },
    ...(productLine ? [{ kind: 'fact' as const, label: say(facts, '产品线', 'Product line'), text: productLine }] : []),
  ]
}

function researchBlocks(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '调研', 'Research') }
  const done = facts.studies.filter(one => one.state === 'finished')
  if (done.length === 0) {
    const text = say(facts, '还没有完成的调研', 'No study has been finished')
    return [heading, { kind: 'missing', text, where: 'studies', optional: !facts.asked.has('study') }]
  }
  return [
    heading,
    {
      kind: 'table',
      caption: say(facts, '完成的调研', 'Finished studies'),
      columns: [
        { title: say(facts, '调研', 'Study'), width: 3 },
        { title: say(facts, '方式', 'Kind'), width: 1.4 },
        { title: say(facts, '样本', 'Sample'), width: 1.2, right: true },
        { title: say(facts, '结果', 'Result'), width: 5.5 },
      ],
      rows: done.map(one => [
        one.title,
        optionLabel(facts, study.fields.kind.options, one.kind),
        numberText(one.sampleReached),
        one.resultSummary ?? '—',
      ]),
    },
  ]
}

/** By area, as a PEST analysis reads; without an area last. */
function trendBlocks(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '宏观与行业趋势', 'The world around and its trends') }
  if (facts.trends.length === 0) {
    const text = say(facts, '还没有记录宏观与行业趋势（PESTEL）', 'No trend of the world around is recorded (PESTEL)')
    return [heading, { kind: 'missing', text, where: 'trends', optional: true }]
  }
  const areas = Object.keys(trend.fields.area.options)
  const place = (area: string | null) => (area ? areas.indexOf(area) : areas.length)
  return [
    heading,
    {
      kind: 'table',
      caption: say(facts, '趋势及其影响', 'Trends and what they mean'),
      columns: [
        { title: say(facts, '方面', 'Area'), width: 1.6 },
        { title: say(facts, '趋势', 'Trend'), width: 3.6 },
        { title: say(facts, '方向', 'Direction'), width: 1.2 },
        { title: say(facts, '对我们意味着', 'What it means for us'), width: 3 },
        { title: say(facts, '来源', 'Source'), width: 2 },
      ],
      rows: facts.trends
        .toSorted((one, other) => place(one.area) - place(other.area))
        .map(one => [
          optionLabel(facts, trend.fields.area.options, one.area),
          one.statement,
          optionLabel(facts, trend.fields.direction.options, one.direction),
          one.meaning ?? '—',
          one.sourceTitle,
        ]),
    },
  ]
}

function insightBlocks(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '洞察', 'Insights') }
  if (facts.insights.length === 0) {
    const text = say(facts, '还没有洞察', 'There is no insight yet')
    return [heading, { kind: 'missing', text, where: 'insights', optional: !facts.asked.has('insight') }]
  }
  const byTopic = Object.entries(insight.fields.topic.options).flatMap(([topic, label]): Block[] => {
    const found = facts.insights.filter(one => one.topic === topic)
    if (found.length === 0) return ASKED.has(topic) ? [withoutInsight(facts, label)] : []
    const items = found.map(one => withEvidence(facts, one))
    return [
      { kind: 'fact', label: label[facts.language], text: '' },
      { kind: 'bullets', items },
    ]
  })
  return [heading, ...byTopic]
}

/** Topics that a reader looks for. */
const ASKED: ReadonlySet<string> = new Set(['needs', 'competitors', 'trends'])

function withoutInsight(facts: PlanBookFacts, label: { zh: string; en: string }): Block {
  const text = say(facts, `“${label.zh}”还没有洞察`, `There is no insight on “${label.en}”`)
  return { kind: 'missing', text, where: 'insights', optional: true }
}

function withEvidence(facts: PlanBookFacts, one: PlanBookFacts['insights'][number]): string {
  const proof = facts.evidence.filter(found => found.insightId === one.id).map(found => sourceOf(facts, found))
  const known = proof.filter(text => text !== '')
  const basis =
    known.length > 0
      ? say(facts, `（依据：${listed(facts, known)}）`, ` (evidence: ${listed(facts, known)})`)
      : say(facts, '（尚无证据）', ' (no evidence yet)')
  return `${one.claim}${basis}${one.implication ? ` → ${one.implication}` : ''}`
}

function sourceOf(facts: PlanBookFacts, found: PlanBookFacts['evidence'][number]): string {
  const named = [
    facts.studies.find(one => one.id === found.studyId)?.title,
    facts.competitors.find(one => one.id === found.competitorId)?.name,
    facts.trends.find(one => one.id === found.trendId)?.statement,
    facts.dataSets.find(one => one.id === found.dataSetId)?.name,
    found.sourceTitle,
  ]
  return named.find(name => Boolean(name)) ?? ''
}
