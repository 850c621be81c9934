import { todayOf } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import { closeDown, closingBreakers } from './p2/close.ts'
import { judgeGoals } from './p6/evaluate.ts'
import { sell, sellingBreakers } from './p7/carry-out.ts'
import { handOver, handOverBreaker } from './p7/close.ts'
import { initiate, initiationBreakers } from './p7/initiate.ts'
import { plan, planBreakers } from './p7/plan.ts'
import { passStage } from './pass-stage.ts'
import { closeProject, criteriaOf, hands, startProject } from './project.ts'
import type { Score } from './score.ts'

/** A sale run as a project: charter and team, the customer's needs and a strategy, selling, report and hand-over. */
export async function walkP7(cast: Cast, figures: Figures, score: Score): Promise<{ iterations: number; id: string }> {
  const project = await startProject(cast, 'P7', figures, await todayOf(cast.sponsor), ['sales', 'presales'])
  const { toSponsor, toManager } = hands(cast)

  const initiated = await initiate(cast, project, figures)
  const { goals } = initiated
  await passStage(project, score, 'P7.1', { ...toSponsor, breakers: initiationBreakers(cast, project, initiated) })
  const planned = await plan(cast, project)
  await passStage(project, score, 'P7.2', { ...toSponsor, breakers: planBreakers(cast, project, planned) })
  const sold = await sell(cast, project, planned.risk, goals, figures)
  await passStage(project, score, 'P7.3', { ...toManager, breakers: sellingBreakers(cast, project, sold, goals) })

  const given = await handOver(cast, project, '清源水务的后续服务')
  await cast.planner.post(`/hand-overs/${given.id}/accept`)
  const judged = await judgeGoals(cast.planner, project, { [goals.sales.goal.id]: 'missed' })
  const closed = await closeDown(cast, project, judged)
  const closing = [...closingBreakers(cast, project, closed), handOverBreaker(cast, project)]
  await passStage(project, score, 'P7.4', { ...toSponsor, breakers: closing })
  score.triedAll(await criteriaOf(cast, 'P7'))
  return { iterations: await closeProject(cast, project, score), id: project.id }
}
