import { charter } from '#domains/charter/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { missing, recordFacts, sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import type { CharterFacts } from '../facts.ts'

const where = 'charter'

/** By when, with how much at most, and what the manager decides alone. */
export function limitsSection(teller: Teller, { version }: CharterFacts): Section {
  return sectionOf(
    teller,
    'limits',
    ['约束与职权', 'Limits and authority'],
    [
      ...recordFacts(teller, charter, version, ['finishBy', 'budgetLimit']),
      ...(version.finishBy
        ? []
        : [missing(teller, '还没有写最迟完成日期', 'The latest day to finish has not been set', where)]),
      ...writtenParts(teller, charter, version, [
        { field: 'resourceLimit', where },
        { field: 'authority', where },
      ]),
    ],
  )
}
