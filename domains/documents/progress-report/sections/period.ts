import { statusReport } from '#domains/control/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordFacts, sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import type { ProgressFacts } from '../facts.ts'

const where = 'control/reports'

/** What was done in the period and what slipped. */
export function periodSection(teller: Teller, { report }: ProgressFacts): Section {
  return sectionOf(
    teller,
    'period',
    ['本期情况', 'The period'],
    [
      ...recordFacts(teller, statusReport, report, ['periodStart', 'periodEnd', 'sentOn', 'sentTo']),
      ...writtenParts(teller, statusReport, report, [
        { field: 'done', where, optional: true },
        { field: 'slipped', where, optional: true },
        { field: 'money', where, optional: true },
      ]),
    ],
  )
}
