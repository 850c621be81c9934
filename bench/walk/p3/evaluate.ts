import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { judgedBreaker, monthUnread, readMonths } from '../p1/evaluate.ts'
import { judgeGoals, readOnce } from '../p6/evaluate.ts'
import type { Measured } from '../p6/set-goals.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { FourGoals } from './set-goals.ts'

export interface Judged extends FourGoals {
  readonly retention: Measured
}

export interface Evaluation {
  readonly readings: readonly Rec[]
  readonly report: Rec
  readonly problem: Rec
}

/** P3.4, first iteration: sales are missed, the other figures reached; the problem gets its measure. */
export async function evaluate(cast: Cast, project: Project, goals: Judged, figures: Figures): Promise<Evaluation> {
  const { planner } = cast
  const readings = await readMonths(planner, project, goals.sales, figures)
  await readOthers(planner, project, goals)
  const report = await judgeGoals(planner, project, { [goals.sales.goal.id]: 'missed' })
  const find = (kind: string, text: string, more: object = {}) =>
    planner.post('/findings', { projectId: project.id, kind, text, ownerId: planner.id, ...more })
  const measure = { measure: '只联系办理率高的客户群', dueOn: addDays(project.today, 14) }
  const problem = await find('problem', '对所有人一样外呼，多数通话没有结果', measure)
  await find('opportunity', '到期客户中有一半会转存')
  return { readings, report, problem }
}

/** What is counted once in an iteration; every figure reaches its target. */
export async function readOthers(planner: Person, project: Project, goals: Judged): Promise<void> {
  await readOnce(planner, project, goals.share, '12.2')
  await readOnce(planner, project, goals.satisfaction, '4.4')
  await readOnce(planner, project, goals.awareness, '46')
  await readOnce(planner, project, goals.retention, '61')
}

export function evaluationBreakers(cast: Cast, { readings, report, problem }: Evaluation): Breaker[] {
  const { planner } = cast
  return [
    monthUnread(cast, readings),
    judgedBreaker(cast, report),
    {
      criterion: 'findings_answered',
      break: () => planner.change('findings', problem.id, { measure: null }),
      mend: () => planner.change('findings', problem.id, { measure: problem.measure }),
    },
  ]
}
