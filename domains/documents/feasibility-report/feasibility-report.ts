import { cashFlow, feasibilityDimension, feasibilityStudy } from '#domains/feasibility/contract.ts'
import { readDimensions, readFlows, studyFigures } from '#domains/feasibility/reads.ts'
import { approvalOf } from '#domains/process/reads.ts'
import { insight } from '#domains/research/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord, findRecords, notFound } from '#kernel/query/read.ts'
import { approvalSection } from '../writing/approval-section.ts'
import { type KindOfDocument, versionSubject, WHOLE } from '../writing/document-kind.ts'
import type { StudyFacts } from './facts.ts'
import { conclusionSection } from './sections/conclusion.ts'
import { economicsSection } from './sections/economics.ts'
import { sensitivitySection } from './sections/sensitivity.ts'
import { sidesSection } from './sections/sides.ts'

const { options } = feasibilityStudy.fields.state

/** The feasibility report (可行性研究报告): the five sides, value, rate, payback, and what they hang on. */
export const feasibilityReport: KindOfDocument = {
  kind: 'feasibility_report',
  tells: [feasibilityStudy, feasibilityDimension, cashFlow, insight],
  madeOf: [feasibilityStudy.type],
  begin: {
    where: 'feasibility',
    words: { zh: '还没有可行性研究，先起草一版。', en: 'There is no feasibility study yet; draft a version first.' },
  },
  subjects: async (ctx, of) =>
    (await recordsInProject(ctx, feasibilityStudy, of.id, WHOLE))
      .toReversed()
      .map(one => versionSubject(one, feasibilityStudy.label, options[one.state])),
  tell: async (ctx, _of, subject) => {
    const facts = await readFacts(ctx, subject.id ?? '')
    return teller => [
      ...[conclusionSection(teller, facts), sidesSection(teller, facts), economicsSection(teller, facts)],
      ...sensitivitySection(teller, facts),
      approvalSection(teller, { state: options[facts.study.state], approval: facts.approval }),
    ]
  },
}

async function readFacts(ctx: Context, id: string): Promise<StudyFacts> {
  const study = await findRecord(ctx, feasibilityStudy, id)
  if (!study) throw notFound(ctx, feasibilityStudy)
  const [dimensions, flows] = [await readDimensions(ctx, id), await readFlows(ctx, id)]
  const named = dimensions.flatMap(one => (one.insights ?? []).map(({ insightId }) => insightId))
  const insights = await findRecords(ctx, insight, [...new Set(named)])
  return {
    ...{ study, dimensions, flows, figures: studyFigures(study, flows), approval: await approvalOf(ctx, id) },
    claims: new Map(insights.map(one => [one.id, one.claim])),
  }
}
