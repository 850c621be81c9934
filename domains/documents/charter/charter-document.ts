import { charter, requirement, scopeItem } from '#domains/charter/contract.ts'
import { printedContent, readCharters, readContent, readHead } from '#domains/charter/reads.ts'
import { goal } from '#domains/goals/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import { findRecord, notFound } from '#kernel/query/read.ts'
import { approvalSection } from '../writing/approval-section.ts'
import { type KindOfDocument, versionSubject } from '../writing/document-kind.ts'
import type { CharterFacts } from './facts.ts'
import { goalsSection } from './sections/goals.ts'
import { limitsSection } from './sections/limits.ts'
import { projectSection } from './sections/project.ts'
import { purposeSection } from './sections/purpose.ts'
import { requirementsSection } from './sections/requirements.ts'
import { scopeSection } from './sections/scope.ts'

const { options } = charter.fields.state

/** The charter (项目章程): what was submitted is told word for word, a draft by the records as they are. */
export const charterDocument: KindOfDocument = {
  kind: 'charter',
  tells: [charter, scopeItem, requirement, goal],
  madeOf: [charter.type],
  begin: {
    where: 'charter',
    words: { zh: '还没有章程，先起草一份。', en: 'There is no charter yet; draft one first.' },
  },
  subjects: async (ctx, of) =>
    (await readCharters(ctx, of.id)).map(({ id, number, state }) =>
      versionSubject({ id, number }, charter.label, options[state]),
    ),
  tell: async (ctx, of, subject) => {
    const version = await findRecord(ctx, charter, subject.id ?? '')
    if (!version) throw notFound(ctx, charter)
    const printed = version.printedHead?.[0]
    const facts: CharterFacts = {
      version,
      head: printed ?? (await readHead(ctx, of)),
      content: printed
        ? printedContent(version)
        : await readContent(ctx, { projectId: of.id, iteration: of.iteration }),
      approval: await approvalOf(ctx, version.id),
    }
    return teller => [
      ...[purposeSection(teller, facts), projectSection(teller, facts), goalsSection(teller, facts)],
      ...[scopeSection(teller, facts), requirementsSection(teller, facts), limitsSection(teller, facts)],
      approvalSection(teller, { state: options[version.state], approval: facts.approval }),
    ]
  },
}
