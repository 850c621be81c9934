import { feasibilityStudy } from '#domains/feasibility/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, recordFacts, sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import type { StudyFacts } from '../facts.ts'

const where = 'feasibility'

/** Can it be done and should it be: for those who read no further. */
export function conclusionSection(teller: Teller, { study }: StudyFacts): Section {
  const open = missing(teller, '还没有给出建议', 'Nothing is recommended yet', where)
  return sectionOf(
    teller,
    'conclusion',
    ['结论与建议', 'Conclusion'],
    [
      ...writtenParts(teller, feasibilityStudy, study, [{ field: 'conclusion', where }]),
      ...(study.recommendation ? [] : [open]),
      ...recordFacts(teller, feasibilityStudy, study, [
        'recommendation',
        'reason',
        'decision',
        'decidedOn',
        'revisedBecause',
      ]),
    ],
  )
}
