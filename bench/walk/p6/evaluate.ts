import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { adjustmentBreakers } from '../p1/adjust.ts'
import { judgedBreaker, monthUnread, readMonths } from '../p1/evaluate.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { Measured, ThreeGoals } from './set-goals.ts'

export interface Evaluation {
  readonly readings: readonly Rec[]
  readonly report: Rec
}

/** P6.5, first iteration: sales read month by month and missed; share and satisfaction reached. */
export async function evaluate(
  { planner }: Cast,
  project: Project,
  { sales, share, satisfaction }: ThreeGoals,
  figures: Figures,
): Promise<Evaluation> {
  const readings = await readMonths(planner, project, sales, figures)
  await readOnce(planner, project, share, '12.2')
  await readOnce(planner, project, satisfaction, '4.4')
  const report = await judgeGoals(planner, project, { [sales.goal.id]: 'missed' })
  return { readings, report }
}

/** A figure that somebody else counts, as it stands at the end of the last weeks. */
export function readOnce(planner: Person, { id, today }: Project, { metric }: Measured, value: string): Promise<Rec> {
  return planner.post('/readings', {
    ...{ projectId: id, metricId: metric.id, value, source: metric.source },
    ...{ periodStart: addDays(today, -20), periodEnd: addDays(today, -1) },
  })
}

interface View {
  readonly evaluation: Rec
  readonly lines: readonly Rec[]
}

/** Each goal as the product judges it, reached unless it is named; people add the cause and make the report final. */
export async function judgeGoals(
  planner: Person,
  project: Project,
  expected: Readonly<Record<string, string>>,
): Promise<Rec> {
  const view = await planner.post<View>('/evaluations', { projectId: project.id })
  for (const { id, goalId, verdict } of view.lines) {
    const missed = expected[String(goalId)] === 'missed'
    if ((verdict === 'missed') !== missed) throw new Error(`the goal ${goalId} is judged ${verdict}`)
    const cause = missed ? '对所有人一样外呼，多数客户没有这项需要' : '活动与产品都按计划到位'
    await planner.change('evaluation-lines', id, { cause })
  }
  return planner.post(`/evaluations/${view.evaluation.id}/finalise`)
}

export function evaluationBreakers(
  cast: Cast,
  project: Project,
  { goals, figures, adjustments }: { goals: ThreeGoals; figures: Figures; adjustments: Rec[] },
  { readings, report }: Evaluation,
): Breaker[] {
  return [
    monthUnread(cast, readings),
    {
      ...judgedBreaker(cast, report),
      also: { criteria: ['missed_goals_answered'], because: 'only a final evaluation says which goals were missed' },
    },
    ...adjustmentBreakers(cast, project, goals.sales, figures, adjustments),
  ]
}
