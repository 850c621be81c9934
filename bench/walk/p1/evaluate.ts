import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { rateOf } from '../rates.ts'
import type { Goals } from './set-goals.ts'

export interface Evaluation {
  readonly readings: readonly Rec[]
  readonly report: Rec
  readonly lesson: Rec
}

interface View {
  readonly evaluation: Rec
  readonly lines: readonly Rec[]
}

/** P1.6, first iteration: the metric read month by month, and the goal found missed, with its cause. */
export async function evaluate(cast: Cast, project: Project, goals: Goals, figures: Figures): Promise<Evaluation> {
  const { planner } = cast
  const readings = await readMonths(planner, project, goals, figures)
  const cause = `整体办理率只有 ${rateOf(figures.all)}%：对所有人一样外呼，多数客户没有这项需要`
  const report = await judge(planner, project, { verdict: 'missed', actual: rateOf(figures.all), cause })
  const lesson = await teach(planner, project)
  return { readings, report, lesson }
}

export async function readMonths(planner: Person, project: Project, goals: Goals, figures: Figures): Promise<Rec[]> {
  const readings: Rec[] = []
  for (const [index, { converted, leads }] of figures.months.entries()) {
    const { start, end } = project.months[index] ?? { start: project.today, end: project.today }
    readings.push(await read(planner, project, goals, { start, end, converted, leads, source: figures.source }))
  }
  return readings
}

interface Counted {
  readonly start: string
  readonly end: string
  readonly converted: number
  readonly leads: number
  readonly source: string
}

/** A ratio is read by its two counts; the product divides. */
export function read(planner: Person, project: Project, { metric }: Goals, counted: Counted): Promise<Rec> {
  const { start, end, converted, leads, source } = counted
  return planner.post('/readings', {
    ...{ projectId: project.id, metricId: metric.id, periodStart: start, periodEnd: end, source },
    ...{ numerator: String(converted), denominator: String(leads) },
  })
}

interface Expected {
  readonly verdict: 'met' | 'exceeded' | 'missed'
  readonly actual: string
  readonly cause: string
}

/** Target against actual, as the product judges it; the people add the cause and make the report final. */
export async function judge(planner: Person, project: Project, { verdict, actual, cause }: Expected): Promise<Rec> {
  const view = await planner.post<View>('/evaluations', { projectId: project.id })
  for (const line of view.lines) {
    const judged = Number(line.actual).toFixed(1)
    if (line.verdict !== verdict || judged !== actual)
      throw new Error(`the goal is judged ${line.verdict} at ${line.actual}, not ${verdict} at ${actual}`)
    await planner.change('evaluation-lines', line.id, { cause })
  }
  return planner.post(`/evaluations/${view.evaluation.id}/finalise`)
}

const CALLS = {
  name: '先按办理率挑客户，再外呼',
  situation: '对全部客户外呼',
  happened: '多数通话没有结果，人手不够用',
  advice: '先看以往记录里哪些客户办理率高，从他们开始',
}

export async function teach(planner: Person, project: Project, words = CALLS): Promise<Rec> {
  const lesson = await planner.post('/lessons', { projectId: project.id, ...words })
  return planner.post(`/lessons/${lesson.id}/publish`)
}

export function evaluationBreakers(cast: Cast, { readings, report, lesson }: Evaluation): Breaker[] {
  const { planner } = cast
  return [
    monthUnread(cast, readings),
    judgedBreaker(cast, report),
    {
      criterion: 'lessons_recorded',
      break: () => planner.post(`/lessons/${lesson.id}/retract`, { reason: '写得不够具体' }),
      mend: () => planner.post(`/lessons/${lesson.id}/publish`),
    },
  ]
}

export function judgedBreaker({ planner }: Cast, report: Rec): Breaker {
  return {
    criterion: 'goals_judged',
    break: () => planner.post(`/evaluations/${report.id}/reopen`, { reason: '再核对一遍' }),
    mend: () => planner.post(`/evaluations/${report.id}/finalise`),
  }
}

/**
 * The month before the last is left out and its counts are booked into the last: the actual stays what the evaluation
 * says, only the reading is missing, on whatever day of a month the walk is made.
 */
export function monthUnread({ planner }: Cast, readings: readonly Rec[]): Breaker {
  const [before, last] = readings.slice(-2) as [Rec, Rec]
  let removed = before
  const correct = (numerator: unknown, denominator: unknown) =>
    planner.post(`/readings/${last.id}/correct`, { numerator, denominator, reason: '与上月合并' })
  return {
    criterion: 'kpis_read',
    break: async () => {
      await planner.client.must('DELETE', planner.at(`/readings/${removed.id}`), {})
      await correct(sumOf(before.numerator, last.numerator), sumOf(before.denominator, last.denominator))
    },
    mend: async () => {
      await correct(last.numerator, last.denominator)
      const { projectId, metricId, periodStart, periodEnd, source, numerator, denominator } = before
      const values = { projectId, metricId, periodStart, periodEnd, source, numerator, denominator }
      removed = await planner.post('/readings', values)
    },
  }
}

function sumOf(one: unknown, other: unknown): string {
  return String(Number(one) + Number(other))
}
