import { todayOf } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import { setGoals } from './p1/set-goals.ts'
import { design, designBreakers } from './p10/design.ts'
import { kickOff, measureBreakers, setRhythm, startBreakers } from './p10/measure.ts'
import { budgetBreakers, draftBudget, planBreakers, planOperation } from './p10/plan.ts'
import { periodBreakers, runPeriods } from './p10/run-periods.ts'
import { postBreakers, resourceBreakers, staff } from './p10/staff.ts'
import { positionBreakers, takePosition } from './p10/take-position.ts'
import { passStage } from './pass-stage.ts'
import { closeProject, criteriaOf, hands, startProject } from './project.ts'
import type { Score } from './score.ts'

/** Project operations: position, design, people, resources, plan, money and figures, the start, and a period to its review. */
export async function walkP10(cast: Cast, figures: Figures, score: Score): Promise<{ iterations: number; id: string }> {
  const project = await startProject(cast, 'P10', figures, await todayOf(cast.sponsor))
  const { toSponsor, toManager } = hands(cast)

  const position = await takePosition(cast, project, figures)
  await passStage(project, score, 'P10.1', { ...toSponsor, breakers: positionBreakers(cast, position) })
  const designed = await design(cast, project)
  await passStage(project, score, 'P10.2', { ...toManager, breakers: designBreakers(cast, designed) })
  const staffed = await staff(cast, project)
  await passStage(project, score, 'P10.3', { ...toManager, breakers: postBreakers(cast, project, staffed) })
  await passStage(project, score, 'P10.4', { ...toManager, breakers: resourceBreakers(cast, staffed) })

  const goals = await setGoals(cast, project, figures)
  const planned = await planOperation(cast, project, goals)
  await passStage(project, score, 'P10.5', { ...toSponsor, breakers: planBreakers(cast, planned) })
  const budget = await draftBudget(cast, project)
  await passStage(project, score, 'P10.6', { ...toManager, breakers: budgetBreakers(cast, project, budget) })
  const rhythm = await setRhythm(cast, project, goals)
  await passStage(project, score, 'P10.7', { ...toManager, breakers: measureBreakers(cast, goals, rhythm) })
  const meeting = await kickOff(cast, project)
  await passStage(project, score, 'P10.8', { ...toManager, breakers: startBreakers(cast, goals, meeting) })

  const period = await runPeriods(cast, project, goals, figures)
  await passStage(project, score, 'P10.9', { ...toSponsor, breakers: periodBreakers(cast, project, period) })
  score.triedAll(await criteriaOf(cast, 'P10'))
  return { iterations: await closeProject(cast, project, score), id: project.id }
}
