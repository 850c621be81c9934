import { acceptanceItem, acceptanceReport, deliveryItem } from '#domains/delivery/contract.ts'
import { keptAcceptance, readAcceptance } from '#domains/delivery/reads.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord, notFound } from '#kernel/query/read.ts'
import { approvalSection } from '../writing/approval-section.ts'
import { type KindOfDocument, versionSubject, WHOLE } from '../writing/document-kind.ts'
import { say } from '../writing/say.ts'
import type { AcceptanceFacts } from './facts.ts'
import { conclusionSection } from './sections/conclusion.ts'
import { deliveriesSection } from './sections/deliveries.ts'
import { restSection } from './sections/rest.ts'
import { resultsSection } from './sections/results.ts'
import { signatureSection } from './sections/signature.ts'

const { kind: kinds, state: states } = acceptanceReport.fields

/** The acceptance report (验收报告): what was submitted is told with the results of that day. */
export const acceptanceReportKind: KindOfDocument = {
  kind: 'acceptance_report',
  tells: [acceptanceReport, acceptanceItem, deliveryItem],
  madeOf: [acceptanceReport.type],
  begin: {
    where: 'delivery/acceptance',
    words: { zh: '还没有验收报告，先起草一份。', en: 'There is no acceptance report yet; draft one first.' },
  },
  subjects: async (ctx, of) =>
    (await recordsInProject(ctx, acceptanceReport, of.id, WHOLE))
      .toReversed()
      .map(one => versionSubject(one, kinds.options[one.kind], states.options[one.state])),
  tell: async (ctx, of, subject) => {
    const report = await findRecord(ctx, acceptanceReport, subject.id ?? '')
    if (!report) throw notFound(ctx, acceptanceReport)
    const figures = keptAcceptance(report) ?? (await readAcceptance(ctx, of.id)).figures
    const facts: AcceptanceFacts = { report, figures }
    return teller => [
      ...[conclusionSection(teller, facts), resultsSection(teller, facts), deliveriesSection(teller, facts)],
      ...[restSection(teller, facts), signatureSection(teller, facts)],
      approvalSection(teller, {
        state: states.options[report.state],
        signers: [[say(teller, '客户', 'Customer'), report.confirmedBy ?? '']],
      }),
    ]
  },
}
