import { requirementDocument } from '#domains/deals/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordFacts, sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import type { RequirementFacts } from '../facts.ts'

const where = 'deals/requirements'

/** What the customer wants solved, and how far this goes. */
export function summarySection(teller: Teller, { version }: RequirementFacts): Section {
  return sectionOf(
    teller,
    'summary',
    ['概述与范围', 'Summary and scope'],
    [
      ...writtenParts(teller, requirementDocument, version, [
        { field: 'summary', where },
        { field: 'finalScope', where },
      ]),
      ...recordFacts(teller, requirementDocument, version, ['revisedBecause']),
    ],
  )
}
