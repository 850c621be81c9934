import { todayOf } from './calendar.ts'
import type { Figures } from './figures.ts'
import type { Cast } from './hire-cast.ts'
import { readMonths } from './p1/evaluate.ts'
import { settleWork, workDoneBreakers } from './p2/carry-out.ts'
import { closeDown, closingBreakers, judgeMissed } from './p2/close.ts'
import { moneyBreakers } from './p2/control.ts'
import { addWorkAhead, draftBudget, lookAhead, planTasks, workBreakers } from './p2/plan.ts'
import { enterExpense, spend } from './p2/spend.ts'
import { endNotFeasible } from './p8/end-not-feasible.ts'
import { budgetBreakers } from './p8/fund.ts'
import { organise, structureBreakers } from './p8/organise.ts'
import { type Scoped, scopeBreakers, setScope } from './p8/set-scope.ts'
import { feasibilityBreakers, studyFeasibility } from './p8/study-feasibility.ts'
import { planBookBreakers, writePlanBook } from './p8/write-plan-book.ts'
import { passStage } from './pass-stage.ts'
import type { Rec } from './person.ts'
import { closeProject, criteriaOf, hands, type Project, startProject } from './project.ts'
import type { Score } from './score.ts'

/** Planning with feasibility: one project that is carried out and closed, and one that is found not to be feasible. */
export async function walkP8(cast: Cast, figures: Figures, score: Score): Promise<{ iterations: number; id: string }> {
  const today = await todayOf(cast.sponsor)
  await endNotFeasible(cast, figures, score, today)
  const project = await startProject(cast, 'P8', figures, today)
  const scoped = await foundProject(cast, project, figures, score)
  const planned = await planProject(cast, project, score, scoped)

  const done = await settleWork(cast, project, planned.ahead, 'P8.7')
  await readMonths(cast.planner, project, scoped.goals, figures)
  await spend(cast, await enterExpense(cast, project, '250000'))
  const closed = await closeDown(cast, project, await judgeMissed(cast, project, figures))
  const breakers = [
    ...workDoneBreakers(cast, project, planned.ahead[0], done),
    ...moneyBreakers(cast, project, planned.budget),
    ...closingBreakers(cast, project, closed),
  ]
  await passStage(project, score, 'P8.7', { ...hands(cast).toSponsor, breakers })
  score.triedAll(await criteriaOf(cast, 'P8'))
  // Of two projects the one that was not feasible never went beyond its first iteration.
  return { iterations: 1 + (await closeProject(cast, project, score)), id: project.id }
}

/** P8.1 and P8.2: what is wanted, and whether it can be done. */
async function foundProject(cast: Cast, project: Project, figures: Figures, score: Score): Promise<Scoped> {
  const { toSponsor } = hands(cast)
  const scoped = await setScope(cast, project, figures)
  await passStage(project, score, 'P8.1', { ...toSponsor, breakers: scopeBreakers(cast, project, scoped) })
  const studied = await studyFeasibility(cast, project)
  await passStage(project, score, 'P8.2', { ...toSponsor, breakers: feasibilityBreakers(cast, studied) })
  return scoped
}

interface Planned {
  readonly ahead: readonly [Rec, Rec]
  readonly budget: Rec
}

/** P8.3 to P8.6: work, organisation, money, and the book of all that. */
async function planProject(cast: Cast, project: Project, score: Score, { stakeholder }: Scoped): Promise<Planned> {
  const { toSponsor, toManager } = hands(cast)
  const ahead = await addWorkAhead(cast, project, 'P8.7')
  const foreseen = await lookAhead(cast, project)
  await planTasks(cast, project, ahead[0])
  const working = workBreakers(cast, project, { foreseen, ahead })
  await passStage(project, score, 'P8.3', { ...toSponsor, breakers: working })
  const organised = await organise(cast, project, stakeholder)
  const organising = structureBreakers(cast, project, { ahead }, organised)
  await passStage(project, score, 'P8.4', { ...toManager, breakers: organising })
  const budget = await draftBudget(cast, project)
  await passStage(project, score, 'P8.5', { ...toSponsor, breakers: budgetBreakers(cast, project, budget) })
  const written = await writePlanBook(cast, project, stakeholder)
  await passStage(project, score, 'P8.6', { ...toSponsor, breakers: planBookBreakers(cast, project, written) })
  return { ahead, budget }
}
