import { budget } from '#domains/budget/contract.ts'
import { baseline, correctiveAction, statusReport } from '#domains/control/contract.ts'
import { task } from '#domains/plan/contract.ts'
import { changeRequest, issue, risk } from '#domains/risk/contract.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { approvalSection } from '../writing/approval-section.ts'
import { type KindOfDocument, WHOLE } from '../writing/document-kind.ts'
import { readFacts } from './read-facts.ts'
import { changesSection } from './sections/changes.ts'
import { deviationsSection } from './sections/deviations.ts'
import { earnedSection } from './sections/earned.ts'
import { nextSection } from './sections/next.ts'
import { periodSection } from './sections/period.ts'
import { troublesSection } from './sections/troubles.ts'

const { options } = statusReport.fields.state

/** The progress report (进展报告): a period with its earned value, deviations, risks, issues, changes, and what is next. */
export const progressReport: KindOfDocument = {
  kind: 'progress_report',
  tells: [statusReport, baseline, task, budget, risk, issue, changeRequest, correctiveAction],
  madeOf: [statusReport.type],
  begin: {
    where: 'control/reports',
    words: { zh: '还没有进展报告，先起草一份。', en: 'There is no status report yet; draft one first.' },
  },
  subjects: async (ctx, of) =>
    (await recordsInProject(ctx, statusReport, of.id, WHOLE)).toReversed().map(one => ({
      id: one.id,
      name: {
        zh: `${one.name}（${one.periodStart} — ${one.periodEnd}，${options[one.state].zh}）`,
        en: `${one.name} (${one.periodStart} — ${one.periodEnd}, ${options[one.state].en.toLowerCase()})`,
      },
    })),
  tell: async (ctx, _of, subject) => {
    const facts = await readFacts(ctx, subject.id ?? '')
    return teller => [
      ...[periodSection(teller, facts), earnedSection(teller, facts), deviationsSection(teller, facts)],
      ...[troublesSection(teller, facts), changesSection(teller, facts), nextSection(teller, facts)],
      approvalSection(teller, { state: options[facts.report.state] }),
    ]
  },
}
