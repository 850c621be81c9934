import { requirementDocument, requirementLine } from '#domains/deals/contract.ts'
import { contentHash, linesOf, versionsOf } from '#domains/deals/reads.ts'
import { findRecord, notFound } from '#kernel/query/read.ts'
import { approvalSection } from '../writing/approval-section.ts'
import { type KindOfDocument, versionSubject } from '../writing/document-kind.ts'
import { say } from '../writing/say.ts'
import type { RequirementFacts } from './facts.ts'
import { confirmationSection } from './sections/confirmation.ts'
import { excludedSection } from './sections/excluded.ts'
import { linesSection } from './sections/lines.ts'
import { summarySection } from './sections/summary.ts'

const { options } = requirementDocument.fields.state

/** The requirement document (需求文档): the version that is chosen, with the hash of what the customer reads in it. */
export const requirementDocumentKind: KindOfDocument = {
  kind: 'requirement_document',
  tells: [requirementDocument, requirementLine],
  madeOf: [requirementDocument.type],
  begin: {
    where: 'deals/requirements',
    words: { zh: '还没有需求文档，先起草一版。', en: 'There is no requirement document yet; draft a version first.' },
  },
  subjects: async (ctx, of) =>
    (await versionsOf(ctx, of.id)).map(one => versionSubject(one, requirementDocument.label, options[one.state])),
  tell: async (ctx, _of, subject) => {
    const version = await findRecord(ctx, requirementDocument, subject.id ?? '')
    if (!version) throw notFound(ctx, requirementDocument)
    const lines = await linesOf(ctx, version.id)
    const hash = version.contentHash ?? contentHash(version, lines)
    const facts: RequirementFacts = { version, lines, hash }
    return teller => [
      ...[summarySection(teller, facts), linesSection(teller, facts), ...excludedSection(teller, facts)],
      confirmationSection(teller, facts),
      approvalSection(teller, {
        state: options[version.state],
        signers: [[say(teller, '客户确认', 'Customer'), version.confirmedBy ?? '']],
      }),
    ]
  },
}
