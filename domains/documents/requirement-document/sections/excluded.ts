import { requirementLine } from '#domains/deals/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordTable, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { RequirementFacts } from '../facts.ts'

/** What was asked for and is left out, and why. Left out itself where there is nothing of the kind. */
export function excludedSection(teller: Teller, { lines }: RequirementFacts): Section[] {
  const rows = lines.filter(one => one.state === 'excluded')
  if (rows.length === 0) return []
  const table = recordTable(teller, requirementLine, {
    caption: say(teller, '不在范围内的需求', 'What is left out'),
    rows,
    columns: [
      ['number', 1],
      ['text', 4],
      ['excludedBecause', 4],
    ],
  })
  return [sectionOf(teller, 'excluded', ['明确不做的', 'Out of scope'], [table])]
}
