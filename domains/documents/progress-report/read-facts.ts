import { correctiveAction, statusReport } from '#domains/control/contract.ts'
import {
  curveOf,
  deviationWords,
  figuresAt,
  findDeviations,
  isMeasured,
  nameDeviations,
  readControl,
} from '#domains/control/reads.ts'
import { readCalendar } from '#domains/plan/reads.ts'
import { changeRequest, issue, risk } from '#domains/risk/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import type { Locale } from '#kernel/error/locale.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { findRecord, notFound } from '#kernel/query/read.ts'
import type { ProgressFacts } from './facts.ts'

type Report = RecordOf<typeof statusReport>

/** What a progress report is written from; its figures are those of the period's last day. */
export async function readFacts(ctx: Context, id: string): Promise<ProgressFacts> {
  const report = await findRecord(ctx, statusReport, id)
  if (!report) throw notFound(ctx, statusReport)
  const { projectId, iteration, periodStart, periodEnd } = report
  const on = [periodEnd, ctx.today].toSorted()[0] ?? ctx.today
  const inThis = <D extends Declaration>(entity: D) => recordsInProject(ctx, entity, projectId, { only: iteration })
  const sofar = <D extends Declaration>(entity: D) => recordsInProject(ctx, entity, projectId, { upTo: iteration })
  const isInPeriod = (day: string | null) => day !== null && day >= periodStart && day <= periodEnd
  return {
    ...{ report, on, ...(await readEarned(ctx, report, on)) },
    actions: (await inThis(correctiveAction)).filter(one => one.state !== 'dropped'),
    risks: (await sofar(risk)).filter(one => one.state === 'open' || one.state === 'answered'),
    issues: (await sofar(issue)).filter(
      one => one.state === 'open' || (one.state === 'resolved' && isInPeriod(one.resolvedOn)),
    ),
    changes: (await inThis(changeRequest)).filter(one => one.state !== 'withdrawn'),
  }
}

async function readEarned(
  ctx: Context,
  { projectId, iteration }: Report,
  on: string,
): Promise<Pick<ProgressFacts, 'earned' | 'deviations'>> {
  const facts = await readControl(ctx, { projectId, iteration })
  if (!isMeasured(facts)) return { earned: null, deviations: { zh: [], en: [] } }
  const calendar = await readCalendar(ctx)
  const found = findDeviations(facts, on, calendar)
  const said = async (locale: Locale) =>
    (await nameDeviations({ ...ctx, locale }, projectId, found)).map(one => deviationWords(one)[locale])
  const { currency } = facts.baseline
  return {
    earned: { figures: figuresAt(facts, on, calendar), curve: curveOf(facts, on, calendar), currency },
    deviations: { zh: await said('zh'), en: await said('en') },
  }
}
