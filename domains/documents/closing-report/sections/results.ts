import { closingReport } from '#domains/closing/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { numberText } from '../../writing/figures.ts'
import { missing, sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { ClosingFacts } from '../facts.ts'

type Goal = ClosingFacts['figures']['goals'][number]

/** The goals against what became of them, and what the manager says of it. */
export function resultsSection(teller: Teller, { report, figures: { goals } }: ClosingFacts): Section {
  const said = writtenParts(teller, closingReport, report, [{ field: 'results', where: 'closing' }])
  const none = missing(teller, '还没有目标', 'There is no goal yet', 'goals')
  const blocks = goals.length === 0 ? [none] : [table(teller, goals), ...unjudged(teller, goals)]
  return sectionOf(teller, 'results', ['目标与成果', 'Goals and results'], [...blocks, ...said])
}

function table(teller: Teller, goals: readonly Goal[]): Block {
  const columns = [
    { title: say(teller, '目标', 'Goal'), width: 4.4 },
    { title: say(teller, '目标值', 'Target'), width: 1.6, right: true },
    { title: say(teller, '实际值', 'Actual'), width: 1.6, right: true },
    { title: say(teller, '单位', 'Unit'), width: 1.1 },
    { title: say(teller, '结论', 'Verdict'), width: 1.5 },
  ]
  const rows = goals.map(one => [
    ...[one.statement, numberText(one.target), numberText(one.actual), one.unit ?? '—', verdict(teller, one.verdict)],
  ])
  return { kind: 'table', caption: say(teller, '目标对照', 'Goals against results'), columns, rows }
}

function verdict(teller: Teller, found: Goal['verdict']): string {
  if (found === 'met') return say(teller, '达成', 'Met')
  if (found === 'exceeded') return say(teller, '超额', 'Exceeded')
  return found === 'missed' ? say(teller, '未达成', 'Missed') : say(teller, '未评估', 'Not judged')
}

function unjudged(teller: Teller, goals: readonly Goal[]): Block[] {
  const count = goals.filter(one => one.verdict === null).length
  if (count === 0) return []
  const text = say(teller, '{count} 个目标还没有评估', '{count} {count|goal has|goals have} not been judged yet', {
    count,
  })
  return [{ kind: 'missing', text, where: 'measurement/evaluation' }]
}
