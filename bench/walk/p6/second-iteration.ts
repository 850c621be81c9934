import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { read } from '../p1/evaluate.ts'
import { planCallsAgain, carryOutAgain as runAgain } from '../p1/second-iteration.ts'
import { decide } from '../p1/set-strategy.ts'
import type { Page, Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { focusOf } from '../rates.ts'
import { buildUp } from './carry-out.ts'
import { judgeGoals, readOnce } from './evaluate.ts'
import type { ThreeGoals } from './set-goals.ts'

/** Goes back to the strategy with the adjustments; what was decided comes along as drafts, competences as they are. */
export async function goAgain({ manager }: Cast, project: Project, adjustments: readonly Rec[]): Promise<void> {
  const { iteration } = await manager.post<{ iteration: number }>(`${project.path}/stages/P6.5/loop-back`, {
    ...{ to: 'P6.3', reason: '销售目标没有达到，换一群客户再来一轮' },
    adjustments: adjustments.map(one => one.id),
  })
  if (iteration !== 2) throw new Error(`the loop led into iteration ${iteration}`)
  const [drafts, competences] = [
    await ofSecond(manager, project, 'decisions'),
    await ofSecond(manager, project, 'competences'),
  ]
  if (drafts.length !== 4 || drafts.some(one => one.state !== 'draft') || competences.length !== 2)
    throw new Error('the next iteration does not begin with what was decided, as drafts, and what the firm does best')
}

export async function decideAgain({ planner }: Cast, project: Project): Promise<void> {
  for (const draft of await ofSecond(planner, project, 'decisions'))
    await decide(planner, draft, 'a', '第一轮证明可行，只是换了客户')
}

/** The partner goes on as a draft of its own; product and training were done, and others follow. */
export async function carryOutAgain(cast: Cast, project: Project, goals: ThreeGoals, figures: Figures): Promise<Rec> {
  const { planner, manager } = cast
  const [budget] = await ofSecond(manager, project, 'budgets')
  if (!budget) throw new Error('the budget was not copied')
  const campaigns = await ofSecond(manager, project, 'campaigns')
  const calls = await planCallsAgain(cast, project, { campaigns, budget }, figures)
  await buildUp(cast, project, goals.sales.goal)
  for (const { id } of await ofSecond(planner, project, 'channel-partners', 'planned'))
    await planner.post(`/channel-partners/${id}/end`, { reason: '由新的协议代替' })
  await runAgain(cast, project, calls)
  return calls
}

export async function evaluateAgain(
  { planner }: Cast,
  project: Project,
  { sales, share, satisfaction }: ThreeGoals,
  figures: Figures,
  calls: Rec,
): Promise<void> {
  const { converted, leads } = focusOf(figures)
  const period = { start: String(calls.start), end: String(calls.finish) }
  await read(planner, project, sales, { ...period, converted, leads, source: figures.source })
  await readOnce(planner, project, share, '12.4')
  await readOnce(planner, project, satisfaction, '4.5')
  await judgeGoals(planner, project, {})
}

/** What the second iteration holds of a type, in one state where it is named. */
export async function ofSecond(
  person: Person,
  project: Project,
  type: string,
  state?: string,
): Promise<readonly Rec[]> {
  const { items } = await person.get<Page>(`/${type}?project=${project.id}&iteration=2`)
  return state ? items.filter(one => one.state === state) : items
}
