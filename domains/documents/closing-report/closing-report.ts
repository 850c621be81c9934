import { budget } from '#domains/budget/contract.ts'
import { type Archive, archiveEntry, closingReport, handOver, improvement } from '#domains/closing/contract.ts'
import { keptClosing, readArchive, readClosingFigures } from '#domains/closing/reads.ts'
import { goal } from '#domains/goals/contract.ts'
import { lesson } from '#domains/measurement/contract.ts'
import { task } from '#domains/plan/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import { issue } from '#domains/risk/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Declaration } from '#kernel/entity/entity.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord, notFound } from '#kernel/query/read.ts'
import { approvalSection } from '../writing/approval-section.ts'
import { type KindOfDocument, type Project, versionSubject, WHOLE } from '../writing/document-kind.ts'
import type { ClosingFacts } from './facts.ts'
import { archiveSection } from './sections/archive.ts'
import { courseSection } from './sections/course.ts'
import { handOverSection } from './sections/hand-over.ts'
import { lessonsSection } from './sections/lessons.ts'
import { moneySection } from './sections/money.ts'
import { resultsSection } from './sections/results.ts'

const { options } = closingReport.fields.state

/** The closing report (总结报告): goals against results, money, course, lessons, hand-overs and the archive. */
export const closingReportKind: KindOfDocument = {
  kind: 'closing_report',
  tells: [closingReport, improvement, handOver, archiveEntry, goal, budget, lesson, task, issue],
  madeOf: [closingReport.type],
  begin: {
    where: 'closing',
    words: { zh: '还没有结项报告，先起草一份。', en: 'There is no closing report yet; draft one first.' },
  },
  subjects: async (ctx, of) =>
    (await recordsInProject(ctx, closingReport, of.id, WHOLE))
      .toReversed()
      .map(one => versionSubject(one, closingReport.label, options[one.state])),
  tell: async (ctx, of, subject) => {
    const facts = await readFacts(ctx, of, subject.id ?? '')
    return teller => [
      ...[resultsSection(teller, facts), courseSection(teller, facts), moneySection(teller, facts)],
      ...[lessonsSection(teller, facts), handOverSection(teller, facts), archiveSection(teller, facts)],
      approvalSection(teller, { state: options[facts.report.state], approval: facts.approval }),
    ]
  },
}

async function readFacts(ctx: Context, of: Project, id: string): Promise<ClosingFacts> {
  const report = await findRecord(ctx, closingReport, id)
  if (!report) throw notFound(ctx, closingReport)
  const { iteration } = report
  const upTo = <D extends Declaration>(entity: D) => recordsInProject(ctx, entity, of.id, { upTo: iteration })
  const place = { projectId: of.id, iteration, finish: of.finish }
  const kept = keptClosing(report)
  return {
    report,
    kept: kept !== null,
    figures: kept ?? (await readClosingFigures(ctx, place)),
    lessons: await upTo(lesson),
    improvements: await upTo(improvement),
    handOvers: await upTo(handOver),
    archive: (await readArchive.run(ctx, { projectId: of.id })) as Archive,
    approval: await approvalOf(ctx, report.id),
  }
}
