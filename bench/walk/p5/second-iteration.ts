import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { planCallsAgain, carryOutAgain as runAgain } from '../p1/second-iteration.ts'
import { decide } from '../p1/set-strategy.ts'
import { ofSecond } from '../p6/second-iteration.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

/** What comes along of each type: decisions as drafts, all else as it is. */
const ALONG = {
  ...{ decisions: 8, 'swot-items': 4, 'swot-crosses': 4, segments: 2, personas: 1 },
  ...{ 'positioning-maps': 1, 'competitor-differences': 2, 'channel-options': 3 },
}

/** Goes back to the strategy with the adjustments. */
export async function goAgain({ manager }: Cast, project: Project, adjustments: readonly Rec[]): Promise<void> {
  const { iteration } = await manager.post<{ iteration: number }>(`${project.path}/stages/P5.7/loop-back`, {
    ...{ to: 'P5.4', reason: '销售目标没有达到，换一群客户再来一轮' },
    adjustments: adjustments.map(one => one.id),
  })
  if (iteration !== 2) throw new Error(`the loop led into iteration ${iteration}`)
  for (const [type, count] of Object.entries(ALONG)) {
    const found = await ofSecond(manager, project, type)
    if (found.length !== count) throw new Error(`the loop took ${found.length} ${type} along, not ${count}`)
  }
}

/** The strategies and the channels are decided again; who the customers are and where the bank stands is not asked again. */
export async function decideAgain({ planner }: Cast, project: Project, kinds: readonly string[]): Promise<void> {
  for (const draft of await ofSecond(planner, project, 'decisions', 'draft'))
    if (kinds.includes(String(draft.kind))) await decide(planner, draft, 'a', '第一轮证明可行，只是换了客户')
}

export async function carryOutAgain(cast: Cast, project: Project, figures: Figures): Promise<Rec> {
  const [budget] = await ofSecond(cast.manager, project, 'budgets')
  if (!budget) throw new Error('the budget was not copied')
  const campaigns = await ofSecond(cast.manager, project, 'campaigns')
  const calls = await planCallsAgain(cast, project, { campaigns, budget }, figures)
  await runAgain(cast, project, calls)
  return calls
}
