import { todayOf } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import { adjust, adjustmentBreakers } from './p1/adjust.ts'
import { carryOut, carryOutBreakers } from './p1/carry-out.ts'
import { closeWithBook } from './p1/close-project.ts'
import { doResearch, type Research } from './p1/do-research.ts'
import { evaluate, evaluationBreakers } from './p1/evaluate.ts'
import { goAgain } from './p1/go-again.ts'
import { approveBudget, makePlan } from './p1/make-plan.ts'
import { approvePlanBook } from './p1/plan-book.ts'
import { planBreakers } from './p1/plan-breakers.ts'
import { researchBreakers } from './p1/research-breakers.ts'
import { carryOutAgain, decideAgain, evaluateAgain, planAgain } from './p1/second-iteration.ts'
import { type Goals, goalBreakers, setGoals } from './p1/set-goals.ts'
import { setStrategy, strategyBreakers } from './p1/set-strategy.ts'
import { passStage } from './pass-stage.ts'
import { criteriaOf, hands, type Project, startProject } from './project.ts'
import type { Score } from './score.ts'

/** The marketing planning project from its start to its close, in two iterations. */
export async function walkP1(cast: Cast, figures: Figures, score: Score): Promise<{ iterations: number; id: string }> {
  const project = await startProject(cast, 'P1', figures, await todayOf(cast.sponsor))
  const { goals, research } = await learn(cast, project, figures, score)
  const adjustments = await firstIteration(cast, project, { goals, research, figures }, score)
  const drafts = await goAgain(cast, project, adjustments)
  await secondIteration(cast, project, { goals, figures, drafts }, score)
  score.triedAll(await criteriaOf(cast, 'P1'))
  return { iterations: await closeWithBook(cast, project, score), id: project.id }
}

/** Goals and market: what both iterations stand on. */
async function learn(cast: Cast, project: Project, figures: Figures, score: Score) {
  const { toSponsor, toManager } = hands(cast)
  const goals = await setGoals(cast, project, figures)
  await passStage(project, score, 'P1.1', { ...toSponsor, breakers: goalBreakers(cast, goals) })
  const research = await doResearch(cast, project, figures)
  await passStage(project, score, 'P1.2', { ...toManager, breakers: researchBreakers(cast, research) })
  return { goals, research }
}

interface Known {
  readonly goals: Goals
  readonly research: Research
  readonly figures: Figures
}

/** Strategy to adjustment, with every criterion tried; the goal is missed. */
async function firstIteration(cast: Cast, project: Project, { goals, research, figures }: Known, score: Score) {
  const { toSponsor, toManager } = hands(cast)
  const strategy = await setStrategy(cast, project, research)
  await passStage(project, score, 'P1.3', { ...toManager, breakers: strategyBreakers(cast, strategy, research) })

  const plan = await makePlan(cast, project, goals)
  await passStage(project, score, 'P1.4', {
    ...toSponsor,
    breakers: planBreakers(cast, project, plan),
    finally: async () => {
      await approveBudget(cast, plan.budget)
      await approvePlanBook(cast, project)
    },
  })

  await carryOut(cast, project, plan)
  const evaluation = await evaluate(cast, project, goals, figures)
  await passStage(project, score, 'P1.5', { ...toManager, breakers: carryOutBreakers(cast, project, plan) })
  await passStage(project, score, 'P1.6', { ...toManager, breakers: evaluationBreakers(cast, evaluation) })

  const adjustments = await adjust(cast, project, goals, figures)
  const breakers = adjustmentBreakers(cast, project, goals, figures, adjustments)
  await passStage(project, score, 'P1.7', { ...toSponsor, breakers })
  return adjustments
}

type Again = Pick<Known, 'goals' | 'figures'> & { readonly drafts: Awaited<ReturnType<typeof goAgain>> }

/** The same stages with the adjustment; the goal is reached. */
async function secondIteration(cast: Cast, project: Project, { goals, figures, drafts }: Again, score: Score) {
  const { toSponsor, toManager } = hands(cast)
  await decideAgain(cast, project, drafts)
  await passStage(project, score, 'P1.3', toManager)
  const calls = await planAgain(cast, project, drafts, figures)
  await passStage(project, score, 'P1.4', toSponsor)
  await carryOutAgain(cast, project, calls)
  await evaluateAgain(cast, project, goals, figures, calls)
  await passStage(project, score, 'P1.5', toManager)
  await passStage(project, score, 'P1.6', toManager)
  await passStage(project, score, 'P1.7', toSponsor)
}
