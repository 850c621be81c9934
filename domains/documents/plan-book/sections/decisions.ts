import { decision } from '#domains/strategy/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import { optionLabel, type PlanBookFacts, say } from '../facts.ts'

type Decision = PlanBookFacts['decisions'][number]

/** Segments, target market and positioning. */
export function targetSection(facts: PlanBookFacts): Section {
  const segments: Block[] =
    facts.segments.length === 0
      ? [{ kind: 'missing', text: say(facts, '还没有细分市场', 'There is no segment yet') }]
      : [
          {
            kind: 'table',
            columns: [
              { title: say(facts, '细分市场', 'Segment'), width: 2 },
              { title: say(facts, '说明', 'Description'), width: 5 },
              { title: say(facts, '规模', 'Size'), width: 1, right: true },
            ],
            rows: facts.segments.map(one => [one.name, one.description ?? '—', one.sizeEstimate?.toString() ?? '—']),
          },
        ]
  return {
    title: say(facts, '四、目标市场与定位', '4. Target market and positioning'),
    blocks: [...segments, ...decisionsOf(facts, ['target_market', 'positioning'])],
  }
}

/** Price, channels, promotion. */
export function mixSection(facts: PlanBookFacts): Section {
  return {
    title: say(facts, '五、营销组合', '5. Marketing mix'),
    blocks: decisionsOf(facts, ['price', 'channels', 'promotion']),
  }
}

function decisionsOf(facts: PlanBookFacts, kinds: readonly string[]): Block[] {
  return kinds.flatMap(kind => {
    const name = optionLabel(facts, decision.fields.kind.options, kind)
    const made = facts.decisions.find(one => one.kind === kind && one.state !== 'superseded')
    const heading: Block = { kind: 'heading', text: name }
    if (!made?.choice)
      return [
        heading,
        { kind: 'missing' as const, text: say(facts, `“${name}”还没有决定`, `“${name}” has not been decided`) },
      ]
    return [heading, { kind: 'text' as const, text: decided(facts, made) }, insightsBehind(facts, made)]
  })
}

function decided(facts: PlanBookFacts, made: Decision): string {
  const chosen = (made.options ?? []).find(one => one.key === made.choice)
  const lines = [
    `${say(facts, '选定：', 'Chosen: ')}${chosen?.name ?? made.choice}`,
    `${say(facts, '理由：', 'Reason: ')}${made.reason ?? '—'}`,
  ]
  return lines.join('\n')
}

function insightsBehind(facts: PlanBookFacts, made: Decision): Block {
  const ids = facts.decisionEvidence.filter(one => one.decisionId === made.id).map(one => one.insightId)
  const claims = facts.insights.filter(one => ids.includes(one.id)).map(one => one.claim)
  if (claims.length === 0)
    return { kind: 'missing', text: say(facts, '没有洞察支持这项决定', 'No insight supports this decision') }
  return { kind: 'bullets', items: claims }
}
