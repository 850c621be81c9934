import { acceptanceReport } from '#domains/delivery/contract.ts'
import type { Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { sectionOf, writtenParts } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { AcceptanceFacts } from '../facts.ts'

/** What is still to be done, by whom, until when. */
export function restSection(teller: Teller, { report }: AcceptanceFacts): Section {
  const name = ['遗留问题与约定', 'What is left'] as const
  if (report.remarks?.trim())
    return sectionOf(
      teller,
      'rest',
      name,
      writtenParts(teller, acceptanceReport, report, [{ field: 'remarks', where: '' }]),
    )
  const text = say(teller, '没有写明遗留问题。', 'Nothing was put down as left to be done.')
  return sectionOf(teller, 'rest', name, [{ kind: 'text', text }])
}
