import { requirementDocument } from '#domains/deals/contract.ts'
import type { Block, Section } from '../../docx/model.ts'
import type { Teller } from '../../writing/document-kind.ts'
import { recordFacts } from '../../writing/record-blocks.ts'
import { say } from '../../writing/say.ts'
import type { RequirementFacts } from '../facts.ts'

/** To whom this version went, who confirmed it, and by which hash one knows its words again. */
export function confirmationSection(teller: Teller, { version, hash }: RequirementFacts): Section {
  const fields = ['sentOn', 'sentTo', 'confirmedBy', 'confirmedOn', 'confirmedHow', 'evidence'] as const
  const blocks: Block[] = [
    ...recordFacts(teller, requirementDocument, version, fields),
    { kind: 'fact', label: say(teller, '内容校验码（SHA-256）', 'Hash of the content (SHA-256)'), text: hash },
    {
      kind: 'text',
      text: say(
        teller,
        '校验码由名称、版本、概述、最终范围和全部条目算出；任何一个字变了，校验码就不同。',
        'The hash is worked out from name, version, summary, final scope and all requirements: where one word differs, it does.',
      ),
    },
  ]
  return { key: 'confirmation', title: say(teller, '客户确认', 'Confirmation'), numbered: true, blocks }
}
