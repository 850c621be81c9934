import type { Cast } from '../hire-cast.ts'
import type { Page, Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'

/** What the next iteration begins with: copies that nobody has approved. */
export interface Drafts {
  readonly decisions: readonly Rec[]
  readonly campaigns: readonly Rec[]
  readonly budget: Rec
}

/** Goes back to the strategy as iteration 2, and checks what came along: drafts of what was decided, nothing that happened. */
export async function goAgain({ manager }: Cast, project: Project, adjustments: readonly Rec[]): Promise<Drafts> {
  const { iteration } = await manager.post<{ iteration: number }>(`${project.path}/stages/P1.7/loop-back`, {
    to: 'P1.3',
    reason: '目标没有达到，换一群客户再来一轮',
    adjustments: adjustments.map(one => one.id),
  })
  if (iteration !== 2) throw new Error(`the loop led into iteration ${iteration}`)
  const copied = (type: string) => inIteration(manager, project, type)
  const decisions = await copied('decisions')
  const campaigns = await copied('campaigns')
  const [budget] = await copied('budgets')
  const [book] = await copied('plan-books')
  const unapproved = [...decisions, budget, book].every(one => one?.state === 'draft')
  const unplanned = campaigns.every(one => one.state === 'planned' && one.toReplan === true)
  if (!budget || decisions.length !== 5 || campaigns.length !== 2 || !unapproved || !unplanned)
    throw new Error('the next iteration does not begin with unapproved drafts of what was decided and planned')
  for (const type of ['readings', 'expenses', 'evaluations', 'deviations', 'zero-spends'])
    if ((await copied(type)).length > 0) throw new Error(`the loop took ${type} along`)
  return { decisions, campaigns, budget }
}

async function inIteration(manager: Person, project: Project, type: string): Promise<readonly Rec[]> {
  const { items } = await manager.get<Page>(`/${type}?project=${project.id}&iteration=2`)
  return items
}
