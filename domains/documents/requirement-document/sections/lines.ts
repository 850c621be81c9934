import { requirementLine } from '#domains/deals/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { RequirementFacts } from '../facts.ts'

const where = 'deals/requirements'

/** What is asked for, how anybody can tell that it is met, and who asked. */
export function linesSection(teller: Teller, { lines }: RequirementFacts): Section {
  const name = ['需求条目', 'Requirements'] as const
  const asked = lines.filter(one => one.state === 'included')
  if (asked.length === 0)
    return sectionOf(teller, 'lines', name, [missing(teller, '还没有需求', 'There is no requirement yet', where)])
  const blocks: Block[] = [
    { kind: 'text', text: counted(teller, asked) },
    recordTable(teller, requirementLine, {
      caption: say(teller, '范围内的需求', 'What is in scope'),
      rows: asked,
      columns: [
        ['number', 1],
        ['text', 4],
        ['priority', 1],
        ['criterion', 3.4],
        ['source', 2],
      ],
    }),
    ...asked
      .filter(one => !one.criterion?.trim())
      .map(one =>
        missing(teller, `${one.number} 还没有验收标准`, `${one.number} has no acceptance criterion yet`, where),
      ),
  ]
  return sectionOf(teller, 'lines', name, blocks)
}

function counted(teller: Teller, asked: RequirementFacts['lines']): string {
  const of = (priority: string) => asked.filter(one => one.priority === priority).length
  return say(
    teller,
    '共 {count} 项需求：必须 {must} 项，应该 {should} 项，可以 {could} 项。',
    '{count} {count|requirement|requirements}: {must} must, {should} should, {could} could.',
    { count: asked.length, must: of('must'), should: of('should'), could: of('could') },
  )
}
