import { addDays } from '@yingce/scheduling/calendar-date'
import type { Figures } from '../figures.ts'
import { askGate, unmetIn } from '../gate.ts'
import type { Cast } from '../hire-cast.ts'
import type { Page, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { focusOf, rateOf } from '../rates.ts'
import { answerDeviations, spend } from './carry-out.ts'
import { judge, read, teach } from './evaluate.ts'
import type { Drafts } from './go-again.ts'
import { approveBudget } from './make-plan.ts'
import { approvePlanBook } from './plan-book.ts'
import type { Goals } from './set-goals.ts'
import { decide } from './set-strategy.ts'

/** The copies do not count before somebody decides again; the target market is another one now. */
export async function decideAgain({ planner }: Cast, project: Project, { decisions }: Drafts): Promise<void> {
  const unmet = unmetIn(await askGate(planner, project, 'P1.3'))
  if (unmet.join() !== 'strategy_decided') throw new Error(`the copied decisions leave unmet: ${unmet.join(', ')}`)
  for (const draft of decisions) {
    const [choice, reason] = draft.kind === 'target_market' ? ['b', '按办理率挑选客户'] : ['a', '第一轮证明可行']
    await decide(planner, draft, choice ?? 'a', reason ?? '')
  }
}

/** The calls are planned again for fewer people; what was stopped goes, with its money. */
export async function planAgain(cast: Cast, project: Project, drafts: Drafts, figures: Figures): Promise<Rec> {
  const calls = await planCallsAgain(cast, project, drafts, figures)
  await approvePlanBook(cast, project)
  return calls
}

export async function planCallsAgain(
  cast: Cast,
  project: Project,
  drafts: Pick<Drafts, 'campaigns' | 'budget'>,
  figures: Figures,
): Promise<Rec> {
  const { planner, finance } = cast
  const [calls, branches] = ['电话外呼', '网点宣讲'].map(name =>
    drafts.campaigns.find(one => one.name === name),
  ) as Rec[]
  if (!calls || !branches) throw new Error('a campaign was not copied')
  await planner.change('campaigns', calls.id, { audience: focusOf(figures).name })
  const dates = { start: addDays(project.today, -20), finish: addDays(project.today, -1) }
  const planned = await planner.post(`/campaigns/${calls.id}/plan`, { ...dates, budget: '40000' })
  const { items } = await finance.get<Page>(`/budget-lines?project=${project.id}&iteration=2`)
  for (const line of items)
    if (line.campaignId === branches.id) await finance.client.must('DELETE', finance.at(`/budget-lines/${line.id}`), {})
    else await finance.client.must('PATCH', finance.at(`/budget-lines/${line.id}`), { set: { amount: '40000' } })
  await planner.remove('campaigns', branches.id)
  await approveBudget(cast, drafts.budget)
  return planned
}

export async function carryOutAgain(cast: Cast, project: Project, calls: Rec): Promise<void> {
  await cast.planner.post(`/campaigns/${calls.id}/start`, { on: calls.start })
  await cast.planner.post(`/campaigns/${calls.id}/finish`, { on: calls.finish, result: '按名单全部联系' })
  await spend(cast, project, calls, '39000')
  await answerDeviations(cast, project)
}

/** What the chosen people did when they were called: this time the goal is reached. */
export async function evaluateAgain(
  { planner }: Cast,
  project: Project,
  goals: Goals,
  figures: Figures,
  calls: Rec,
): Promise<void> {
  const { name, converted, leads } = focusOf(figures)
  const [start, end] = [String(calls.start), String(calls.finish)]
  await read(planner, project, goals, { start, end, converted, leads, source: `${figures.source}：${name}` })
  await judge(planner, project, {
    verdict: 'exceeded',
    actual: rateOf(focusOf(figures)),
    cause: '只联系了办理率高的客户',
  })
  await teach(planner, project)
}
