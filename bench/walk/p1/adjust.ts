import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { focusOf, rateOf } from '../rates.ts'
import type { Goals } from './set-goals.ts'

/** P1.7: what the missed goal changes in the next iteration; gives the decided adjustments. */
export async function adjust({ planner }: Cast, project: Project, goals: Goals, figures: Figures): Promise<Rec[]> {
  const focus = focusOf(figures)
  const proposed = await planner.post('/adjustments', {
    ...{ projectId: project.id, goalId: goals.goal.id, kind: 'change', what: '外呼对象' },
    why: `“${focus.name}”的办理率是 ${rateOf(focus)}%，整体只有 ${rateOf(figures.all)}%`,
    ...{
      before: '全部个人客户',
      after: focus.name,
      expectedEffect: `办理率从 ${rateOf(figures.all)}% 提高到 20% 左右`,
    },
  })
  return [await planner.post(`/adjustments/${proposed.id}/decide`)]
}

export function adjustmentBreakers(
  cast: Cast,
  project: Project,
  goals: Goals,
  figures: Figures,
  adjustments: Rec[],
): Breaker[] {
  return [
    {
      criterion: 'missed_goals_answered',
      break: async () => {
        for (const { id } of adjustments.splice(0))
          await cast.planner.post(`/adjustments/${id}/withdraw`, { reason: '措辞要改' })
      },
      mend: async () => adjustments.push(...(await adjust(cast, project, goals, figures))),
    },
  ]
}
