import { closingReport, handOver } from '#domains/closing/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordTable, sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { ClosingFacts } from '../facts.ts'

/** Who takes over what goes on without the project. */
export function handOverSection(teller: Teller, { report, handOvers: rows }: ClosingFacts): Section {
  const table = recordTable(teller, handOver, {
    caption: say(teller, '移交清单', 'What is handed over'),
    rows,
    columns: [
      ['what', 3],
      ['where', 2.6],
      ['ownerId', 1.3],
      ['dueOn', 1.7],
      ['state', 1.4],
    ],
  })
  return sectionOf(
    teller,
    'hand_over',
    ['移交', 'Hand-over'],
    [
      ...writtenParts(teller, closingReport, report, [{ field: 'handOver', where: 'closing' }]),
      ...(rows.length > 0 ? [table] : []),
    ],
  )
}
