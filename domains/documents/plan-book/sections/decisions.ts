import { decision } from '#domains/strategy/contract.ts'
import { chosenName, currentOf, isInForce, meanText, weightedScore } from '#domains/strategy/reads.ts'
import type { Block, Section } from '../../docx/model.ts'
import { numberText } from '../../writing/figures.ts'
import { listed, optionLabel, say } from '../../writing/say.ts'
import type { PlanBookFacts } from '../facts.ts'

type Decision = PlanBookFacts['decisions'][number]

/** Segments, the target market and the positioning. */
export function targetSection(facts: PlanBookFacts): Section {
  return {
    key: 'target',
    title: say(facts, '目标市场与定位（STP）', 'Target market and positioning (STP)'),
    numbered: true,
    blocks: [...segments(facts), ...decisionsOf(facts, ['target_market', 'positioning'])],
  }
}

/** Price, channels, promotion. */
export function mixSection(facts: PlanBookFacts): Section {
  const blocks = [...product(facts), ...decisionsOf(facts, ['price', 'channels', 'promotion'])]
  return { key: 'mix', title: say(facts, '营销组合（4P）', 'Marketing mix (4P)'), numbered: true, blocks }
}

function product(facts: PlanBookFacts): Block[] {
  if (!facts.project.productLine) return []
  return [
    { kind: 'heading', text: say(facts, '产品', 'Product') },
    { kind: 'text', text: facts.project.productLine },
  ]
}

function segments(facts: PlanBookFacts): Block[] {
  const heading: Block = { kind: 'heading', text: say(facts, '市场细分', 'Segments') }
  if (facts.segments.length === 0) {
    const text = say(facts, '还没有细分市场', 'There is no segment yet')
    return [heading, { kind: 'missing', text, where: 'segments', optional: !facts.asked.has('segment') }]
  }
  return [
    heading,
    {
      kind: 'table',
      caption: say(facts, '细分市场及评分', 'Segments and their scores'),
      columns: [
        { title: say(facts, '细分市场', 'Segment'), width: 2.4 },
        { title: say(facts, '特征', 'Description'), width: 4.4 },
        { title: say(facts, '规模（客户数）', 'Size (customers)'), width: 1.8, right: true },
        { title: say(facts, '评分', 'Score'), width: 1, right: true },
        { title: say(facts, '名次', 'Rank'), width: 1, right: true },
      ],
      rows: facts.segments.map(({ segment, mean, rank }) => [
        segment.name,
        segment.description ?? '—',
        numberText(segment.sizeEstimate),
        mean ?? '—',
        rank === null ? '—' : String(rank),
      ]),
    },
  ]
}

/** Of each kind what was decided. What the playbook does not ask to be decided is left out until somebody does. */
function decisionsOf(facts: PlanBookFacts, kinds: readonly string[]): Block[] {
  return kinds.flatMap((kind): Block[] => {
    const name = optionLabel(facts, decision.fields.kind.options, kind)
    const made = currentOf(facts.decisions, kind)
    const heading: Block = { kind: 'heading', text: name }
    const text = say(facts, `“${name}”还没有决定`, `“${name}” has not been decided`)
    if (!made?.choice && !facts.asked.has(`decision:${kind}`)) return []
    if (!made?.choice) return [heading, { kind: 'missing', text, where: 'decisions' }]
    return [heading, ...decided(facts, made), ...options(facts, made), insightsBehind(facts, made)]
  })
}

function decided(facts: PlanBookFacts, made: Decision): Block[] {
  return [
    { kind: 'fact', label: choiceLabel(facts, made), text: chosenName(made) ?? made.choice ?? '—' },
    { kind: 'fact', label: say(facts, '理由', 'Reason'), text: made.reason ?? '—' },
  ]
}

/** A draft, as a new iteration begins with, says what is meant to be chosen; nobody has decided on it. */
function choiceLabel(facts: PlanBookFacts, made: Decision): string {
  if (!isInForce(made)) return say(facts, '拟选（未决定）', 'Proposed (not decided)')
  const { iteration } = made
  if (iteration === facts.project.iteration) return say(facts, '选定', 'Chosen')
  return say(facts, `选定（第 ${iteration} 轮，仍有效）`, `Chosen (iteration ${iteration}, still holds)`)
}

/** What was weighed, where there was more than one thing to weigh. */
function options(facts: PlanBookFacts, made: Decision): Block[] {
  const all = made.options ?? []
  if (all.length < 2) return []
  return [
    {
      kind: 'table',
      caption: say(facts, `比较过的选项：${made.question}`, `Options compared: ${made.question}`),
      columns: [
        { title: say(facts, '选项', 'Option'), width: 3 },
        { title: say(facts, '优点', 'For'), width: 3 },
        { title: say(facts, '缺点', 'Against'), width: 3 },
        { title: say(facts, '评分', 'Score'), width: 1, right: true },
      ],
      rows: all.map(one => [
        one.key === made.choice ? `✓ ${one.name}` : one.name,
        one.pros ?? '—',
        one.cons ?? '—',
        scoreOf(made, one.key) ?? '—',
      ]),
    },
  ]
}

function scoreOf(made: Decision, option: string): string | null {
  return meanText(
    weightedScore(
      made.criteria ?? [],
      (made.scores ?? []).filter(one => one.option === option),
    ),
  )
}

function insightsBehind(facts: PlanBookFacts, made: Decision): Block {
  const ids = facts.decisionEvidence.filter(one => one.decisionId === made.id).map(one => one.insightId)
  const claims = facts.insights.filter(one => ids.includes(one.id)).map(one => one.claim)
  const text = say(facts, '没有洞察支持这项决定', 'No insight supports this decision')
  if (claims.length === 0) return { kind: 'missing', text, where: `decisions` }
  return { kind: 'fact', label: say(facts, '依据的洞察', 'Insights behind it'), text: listed(facts, claims) }
}
