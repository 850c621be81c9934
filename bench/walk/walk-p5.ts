import { todayOf } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import { adjust, adjustmentBreakers } from './p1/adjust.ts'
import { carryOut, carryOutBreakers } from './p1/carry-out.ts'
import { evaluate, judgedBreaker } from './p1/evaluate.ts'
import { approveBudget, makePlan } from './p1/make-plan.ts'
import { evaluateAgain } from './p1/second-iteration.ts'
import type { Goals } from './p1/set-goals.ts'
import { channelBreakers, chooseChannels } from './p5/choose-channels.ts'
import { chooseCustomers, customerBreakers } from './p5/choose-customers.ts'
import { doResearch, type Situation, situationBreakers } from './p5/do-research.ts'
import { positionBreakers, positionProduct } from './p5/position-product.ts'
import { carryOutAgain, decideAgain, goAgain } from './p5/second-iteration.ts'
import { setStrategy, strategyBreakers } from './p5/set-strategy.ts'
import { passStage } from './pass-stage.ts'
import { closeProject, criteriaOf, hands, type Project, startProject } from './project.ts'
import type { Score } from './score.ts'

/** Marketing management in seven links: from the market to the customers, the position, the strategy and the channels. */
export async function walkP5(cast: Cast, figures: Figures, score: Score): Promise<{ iterations: number; id: string }> {
  const project = await startProject(cast, 'P5', figures, await todayOf(cast.sponsor))
  const situation = await findPlace(cast, project, figures, score)
  const goals = await firstIteration(cast, project, { situation, figures }, score)
  await secondIteration(cast, project, { goals, figures }, score)
  score.triedAll(await criteriaOf(cast, 'P5'))
  return { iterations: await closeProject(cast, project, score), id: project.id }
}

/** The market, the customers and the place among the competitors: what both iterations stand on. */
async function findPlace(cast: Cast, project: Project, figures: Figures, score: Score): Promise<Situation> {
  const { toSponsor, toManager } = hands(cast)
  const situation = await doResearch(cast, project, figures)
  await passStage(project, score, 'P5.1', { ...toSponsor, breakers: situationBreakers(cast, situation) })
  const customers = await chooseCustomers(cast, project, situation)
  await passStage(project, score, 'P5.2', { ...toManager, breakers: customerBreakers(cast, customers) })
  const position = await positionProduct(cast, project, situation)
  await passStage(project, score, 'P5.3', { ...toSponsor, breakers: positionBreakers(cast, position, situation) })
  return situation
}

interface Known {
  readonly situation: Situation
  readonly figures: Figures
}

/** Strategy to adjustment, with every criterion tried; the goal is missed. */
async function firstIteration(cast: Cast, project: Project, known: Known, score: Score): Promise<Goals> {
  const { toSponsor, toManager } = hands(cast)
  const { situation, figures } = known
  const strategy = await setStrategy(cast, project, situation, figures)
  await passStage(project, score, 'P5.4', { ...toSponsor, breakers: strategyBreakers(cast, strategy) })
  const channels = await chooseChannels(cast, project, situation)
  await passStage(project, score, 'P5.5', { ...toManager, breakers: channelBreakers(cast, channels) })

  const { goals } = strategy
  const plan = await makePlan(cast, project, goals)
  await approveBudget(cast, plan.budget)
  await carryOut(cast, project, plan)
  await passStage(project, score, 'P5.6', { ...toManager, breakers: carryOutBreakers(cast, project, plan) })

  const { report } = await evaluate(cast, project, goals, figures)
  const adjustments = await adjust(cast, project, goals, figures)
  const judged = {
    ...judgedBreaker(cast, report),
    also: { criteria: ['missed_goals_answered'], because: 'only a final evaluation says which goals were missed' },
  }
  const breakers = [judged, ...adjustmentBreakers(cast, project, goals, figures, adjustments)]
  await passStage(project, score, 'P5.7', { ...toSponsor, breakers })
  await goAgain(cast, project, adjustments)
  return goals
}

/** From the strategy on, with the adjustment; the goal is reached. */
async function secondIteration(
  cast: Cast,
  project: Project,
  { goals, figures }: { goals: Goals; figures: Figures },
  score: Score,
): Promise<void> {
  const { toSponsor, toManager } = hands(cast)
  await decideAgain(cast, project, ['promotion', 'advertising', 'channel_promotion'])
  await passStage(project, score, 'P5.4', toSponsor)
  await decideAgain(cast, project, ['channels'])
  await passStage(project, score, 'P5.5', toManager)
  const calls = await carryOutAgain(cast, project, figures)
  await passStage(project, score, 'P5.6', toManager)
  await evaluateAgain(cast, project, goals, figures, calls)
  await passStage(project, score, 'P5.7', toSponsor)
}
