import { charter } from '#domains/charter/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import type { CharterFacts } from '../facts.ts'

const where = 'charter'

/** Why the project is run, and what there is when it ends. */
export function purposeSection(teller: Teller, { version }: CharterFacts): Section {
  const parts = [
    { field: 'purpose', where },
    { field: 'expectedResults', where },
  ] as const
  return sectionOf(
    teller,
    'purpose',
    ['目的与预期结果', 'Purpose and results'],
    writtenParts(teller, charter, version, parts),
  )
}
