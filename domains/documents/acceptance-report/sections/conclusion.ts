import { acceptanceReport } from '#domains/delivery/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordFacts, sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import type { AcceptanceFacts } from '../facts.ts'

/** What was accepted and what came of it. */
export function conclusionSection(teller: Teller, { report }: AcceptanceFacts): Section {
  return sectionOf(
    teller,
    'conclusion',
    ['验收结论', 'Conclusion'],
    [
      ...recordFacts(teller, acceptanceReport, report, ['kind', 'submittedOn', 'revisedBecause']),
      ...writtenParts(teller, acceptanceReport, report, [{ field: 'conclusion', where: 'delivery/acceptance' }]),
    ],
  )
}
