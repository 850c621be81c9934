import { acceptanceReport } from '#domains/delivery/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { heading, recordFacts, sectionOf } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { AcceptanceFacts } from '../facts.ts'

/** Who of the customer signed what, and to whom it was handed over. */
export function signatureSection(teller: Teller, { report }: AcceptanceFacts): Section {
  const signed = ['confirmedBy', 'confirmedOn', 'confirmedHow', 'confirmedEvidence', 'confirmedHash'] as const
  const given = ['handedWhat', 'handedTo', 'handedOn'] as const
  const handed = recordFacts(teller, acceptanceReport, report, given)
  const open: Block = { kind: 'text', text: say(teller, '客户还没有签署。', 'The customer has not signed yet.') }
  return sectionOf(
    teller,
    'signature',
    ['客户签署与移交', 'Signature and hand-over'],
    [
      ...(report.confirmedBy ? recordFacts(teller, acceptanceReport, report, signed) : [open]),
      ...(handed.length > 0 ? [heading(teller, '移交', 'Hand-over'), ...handed] : []),
    ],
  )
}
