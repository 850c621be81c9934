import { todayOf } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import { adjust } from './p1/adjust.ts'
import { checkPlanBook } from './p1/plan-book.ts'
import { carryOut, carryOutBreakers } from './p3/carry-out.ts'
import { doResearch, researchBreakers } from './p3/do-research.ts'
import { evaluate, evaluationBreakers, type Judged } from './p3/evaluate.ts'
import { carryOutAgain, decideAgain, evaluateAgain, goAgain } from './p3/second-iteration.ts'
import { setStrategy, strategyBreakers } from './p3/set-strategy.ts'
import { passStage } from './pass-stage.ts'
import type { Page } from './person.ts'
import { closeProject, criteriaOf, hands, type Project, startProject } from './project.ts'
import type { Score } from './score.ts'

/** Marketing management in four steps: an opportunity, four goals, four kinds of work, and an answer to every problem. */
export async function walkP3(cast: Cast, figures: Figures, score: Score): Promise<{ iterations: number; id: string }> {
  const project = await startProject(cast, 'P3', figures, await todayOf(cast.sponsor))
  const { toSponsor, toManager } = hands(cast)

  const research = await doResearch(cast, project, figures)
  await passStage(project, score, 'P3.1', { ...toSponsor, breakers: researchBreakers(cast, research) })
  const strategy = await setStrategy(cast, project, research, figures)
  const breakers = strategyBreakers(cast, project, strategy, research)
  await passStage(project, score, 'P3.2', { ...toSponsor, breakers })
  const made = await carryOut(cast, project, strategy.goals, strategy.plan)
  await passStage(project, score, 'P3.3', { ...toManager, breakers: carryOutBreakers(cast, project, made) })

  const goals = { ...strategy.goals, retention: made.retention }
  const evaluation = await evaluate(cast, project, goals, figures)
  await passStage(project, score, 'P3.4', { ...toSponsor, breakers: evaluationBreakers(cast, evaluation) })

  await goAgain(cast, project, await adjust(cast, project, goals.sales, figures))
  await secondIteration(cast, project, { goals, figures }, score)
  score.triedAll(await criteriaOf(cast, 'P3'))
  return { iterations: await closeProject(cast, project, score), id: project.id }
}

interface Again {
  readonly goals: Judged
  readonly figures: Figures
}

/** From the strategy on, with the adjustment; all goals are reached, and the plan that led there is kept as a document. */
async function secondIteration(cast: Cast, project: Project, { goals, figures }: Again, score: Score): Promise<void> {
  const { toSponsor, toManager } = hands(cast)
  const calls = await decideAgain(cast, project, figures)
  await passStage(project, score, 'P3.2', toSponsor)
  await carryOutAgain(cast, project, goals, calls)
  await passStage(project, score, 'P3.3', toManager)
  await evaluateAgain(cast, project, goals, figures, calls)
  await passStage(project, score, 'P3.4', toSponsor)
  const { items } = await cast.manager.get<Page>(`/plan-books?project=${project.id}&iteration=2`)
  for (const { id, state } of items) if (state === 'approved') await checkPlanBook(cast, id)
}
