import { todayOf } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import { adjust } from './p1/adjust.ts'
import { carryOut, carryOutBreakers } from './p6/carry-out.ts'
import { doResearch, researchBreakers } from './p6/do-research.ts'
import { evaluate, evaluationBreakers } from './p6/evaluate.ts'
import { carryOutAgain, decideAgain, evaluateAgain, goAgain } from './p6/second-iteration.ts'
import { goalBreakers, setGoals } from './p6/set-goals.ts'
import { setStrategy, strategyBreakers } from './p6/set-strategy.ts'
import { passStage } from './pass-stage.ts'
import { closeProject, criteriaOf, hands, type Project, startProject } from './project.ts'
import type { Score } from './score.ts'

/** Marketing planning in five phases: two kinds of research, three goals, and execution with everything it builds up. */
export async function walkP6(cast: Cast, figures: Figures, score: Score): Promise<{ iterations: number; id: string }> {
  const project = await startProject(cast, 'P6', figures, await todayOf(cast.sponsor))
  const { toSponsor, toManager } = hands(cast)

  const research = await doResearch(cast, project, figures)
  await passStage(project, score, 'P6.1', { ...toSponsor, breakers: researchBreakers(cast, research) })
  const goals = await setGoals(cast, project, figures)
  await passStage(project, score, 'P6.2', { ...toSponsor, breakers: goalBreakers(cast, goals) })
  const strategy = await setStrategy(cast, project, research)
  await passStage(project, score, 'P6.3', { ...toSponsor, breakers: strategyBreakers(cast, strategy, research) })
  const made = await carryOut(cast, project, goals)
  await passStage(project, score, 'P6.4', { ...toManager, breakers: carryOutBreakers(cast, project, made) })

  const evaluation = await evaluate(cast, project, goals, figures)
  const adjustments = await adjust(cast, project, goals.sales, figures)
  const breakers = evaluationBreakers(cast, project, { goals, figures, adjustments }, evaluation)
  await passStage(project, score, 'P6.5', { ...toSponsor, breakers })

  await goAgain(cast, project, adjustments)
  await secondIteration(cast, project, { goals, figures }, score)
  score.triedAll(await criteriaOf(cast, 'P6'))
  return { iterations: await closeProject(cast, project, score), id: project.id }
}

interface Again {
  readonly goals: Awaited<ReturnType<typeof setGoals>>
  readonly figures: Figures
}

/** From the strategy on, with the adjustment; all three goals are reached. */
async function secondIteration(cast: Cast, project: Project, { goals, figures }: Again, score: Score): Promise<void> {
  const { toSponsor, toManager } = hands(cast)
  await decideAgain(cast, project)
  await passStage(project, score, 'P6.3', toSponsor)
  const calls = await carryOutAgain(cast, project, goals, figures)
  await passStage(project, score, 'P6.4', toManager)
  await evaluateAgain(cast, project, goals, figures, calls)
  await passStage(project, score, 'P6.5', toSponsor)
}
