import { dimensionKinds, feasibilityDimension } from '#domains/feasibility/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { heading, missing, recordFacts, sectionOf } from '../../writing/record-blocks.ts'
import { listed, say } from '../../writing/say.ts'
import type { StudyFacts } from '../facts.ts'

type Side = StudyFacts['dimensions'][number]

/** The five sides from which the project was looked at, with their scores before them. */
export function sidesSection(teller: Teller, facts: StudyFacts): Section {
  const { dimensions } = facts
  const blocks = [...chart(teller, dimensions), ...dimensions.flatMap(one => side(teller, one, facts))]
  return sectionOf(teller, 'sides', ['五个方面的评估', 'The five sides'], blocks)
}

function chart(teller: Teller, dimensions: StudyFacts['dimensions']): Block[] {
  const scored = dimensions.filter(one => one.score !== null)
  if (scored.length === 0) return []
  const unit = say(teller, '评分（1–5）', 'Score (1–5)')
  return [
    {
      kind: 'chart',
      caption: say(teller, '各方面的评分', 'Scores of the sides'),
      chart: {
        ...{ type: 'bar', unit, categories: scored.map(one => nameOf(teller, one)) },
        series: [{ name: unit, values: scored.map(one => one.score) }],
      },
    },
  ]
}

function nameOf(teller: Teller, { kind }: Side): string {
  return dimensionKinds[kind][teller.language]
}

function side(teller: Teller, one: Side, { claims }: StudyFacts): Block[] {
  const name = dimensionKinds[one.kind]
  const rested = (one.insights ?? []).flatMap(({ insightId }) => claims.get(insightId) ?? [])
  const open = missing(teller, `“${name.zh}”还没有评估`, `“${name.en}” has not been assessed`, 'feasibility')
  return [
    heading(teller, name.zh, name.en),
    ...recordFacts(teller, feasibilityDimension, one, ['question', 'score']),
    ...(one.assessment?.trim() ? recordFacts(teller, feasibilityDimension, one, ['assessment']) : [open]),
    ...recordFacts(teller, feasibilityDimension, one, ['evidence']),
    ...(rested.length > 0
      ? [{ kind: 'fact' as const, label: say(teller, '引用的洞察', 'Insights'), text: listed(teller, rested) }]
      : []),
    ...(one.blocking ? recordFacts(teller, feasibilityDimension, one, ['blocking', 'blockingAnswer']) : []),
  ]
}
