import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { read } from '../p1/evaluate.ts'
import { approvePlanBook } from '../p1/plan-book.ts'
import { planCallsAgain, carryOutAgain as runAgain } from '../p1/second-iteration.ts'
import { decide } from '../p1/set-strategy.ts'
import { planPartner, releaseProduct, win } from '../p6/carry-out.ts'
import { judgeGoals } from '../p6/evaluate.ts'
import type { Page, Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { focusOf } from '../rates.ts'
import { type Judged, readOthers } from './evaluate.ts'

/** Goes back to the strategy; decisions come along as drafts, the resources as they were assessed, no ad that is over. */
export async function goAgain({ manager }: Cast, project: Project, adjustments: readonly Rec[]): Promise<void> {
  const { iteration } = await manager.post<{ iteration: number }>(`${project.path}/stages/P3.4/loop-back`, {
    ...{ to: 'P3.2', reason: '销售目标没有达到，换一群客户再来一轮' },
    adjustments: adjustments.map(one => one.id),
  })
  if (iteration !== 2) throw new Error(`the loop led into iteration ${iteration}`)
  const count = async (type: string) => (await ofSecond(manager, project, type)).length
  const drafts = await ofSecond(manager, project, 'decisions')
  if (drafts.length !== 4 || drafts.some(one => one.state !== 'draft') || (await count('resource-assessments')) !== 4)
    throw new Error('the next iteration does not begin with what was decided, as drafts, and the resources')
  for (const type of ['ad-placements', 'findings', 'execution-nones'])
    if ((await count(type)) > 0) throw new Error(`the loop took ${type} along`)
}

/** The strategy with the adjustment, and its plan; gives the campaign that runs. */
export async function decideAgain(cast: Cast, project: Project, figures: Figures): Promise<Rec> {
  const { planner, manager } = cast
  for (const draft of await ofSecond(planner, project, 'decisions'))
    await decide(planner, draft, 'a', '第一轮证明可行，只是换了客户')
  const [budget] = await ofSecond(manager, project, 'budgets')
  if (!budget) throw new Error('the budget was not copied')
  const campaigns = await ofSecond(manager, project, 'campaigns')
  const calls = await planCallsAgain(cast, project, { campaigns, budget }, figures)
  await approvePlanBook(cast, project)
  return calls
}

/** Another product and partner; of advertising nothing is done this time, which somebody says with the reason. */
export async function carryOutAgain(cast: Cast, project: Project, goals: Judged, calls: Rec): Promise<void> {
  const { planner } = cast
  await releaseProduct(planner, project, goals.sales.goal)
  for (const { id } of await ofSecond(planner, project, 'channel-partners'))
    await planner.post(`/channel-partners/${id}/end`, { reason: '由新的协议代替' })
  await win(cast, await planPartner(planner, project, '城西药店'))
  const none = { projectId: project.id, kind: 'advertising', reason: '名单已知，直接联系更省钱' }
  await planner.post('/execution-nones', none)
  await runAgain(cast, project, calls)
}

/** All goals are reached: nothing is left to be mended, and the planner says on what grounds. */
export async function evaluateAgain(
  { planner }: Cast,
  project: Project,
  goals: Judged,
  figures: Figures,
  calls: Rec,
): Promise<void> {
  const { converted, leads } = focusOf(figures)
  const period = { start: String(calls.start), end: String(calls.finish) }
  await read(planner, project, goals.sales, { ...period, converted, leads, source: figures.source })
  await readOthers(planner, project, goals)
  await judgeGoals(planner, project, {})
  const text = '五个目标都达到，客户没有新的抱怨'
  await planner.post('/findings', { projectId: project.id, kind: 'none', text, ownerId: planner.id })
}

async function ofSecond(person: Person, project: Project, type: string): Promise<readonly Rec[]> {
  const { items } = await person.get<Page>(`/${type}?project=${project.id}&iteration=2`)
  return items
}
