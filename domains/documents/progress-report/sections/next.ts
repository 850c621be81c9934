import { statusReport } from '#domains/control/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordFacts, sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import type { ProgressFacts } from '../facts.ts'

const where = 'control/reports'

/** What comes next, who has to decide what, and when the next report is due. */
export function nextSection(teller: Teller, { report }: ProgressFacts): Section {
  return sectionOf(
    teller,
    'next',
    ['下期计划与需要的决定', 'Next, and decisions needed'],
    [
      ...writtenParts(teller, statusReport, report, [
        { field: 'next', where, optional: true },
        { field: 'decisions', where, optional: true },
      ]),
      ...recordFacts(teller, statusReport, report, ['nextDueOn']),
    ],
  )
}
