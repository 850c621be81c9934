import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { carryOut as runCampaigns } from '../p1/carry-out.ts'
import type { Plan } from '../p1/make-plan.ts'
import { planPartner, releaseProduct, win } from '../p6/carry-out.ts'
import type { Measured } from '../p6/set-goals.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { type FourGoals, setRetention } from './set-goals.ts'

export interface Execution {
  readonly retention: Measured
  readonly ad: Rec
}

/** P3.3: a product that is out, campaigns that have run, an ad that is settled, a channel that says what it reaches. */
export async function carryOut(cast: Cast, project: Project, goals: FourGoals, plan: Plan): Promise<Execution> {
  const { planner } = cast
  const retention = await setRetention(cast, project, goals)
  await releaseProduct(planner, project, goals.sales.goal)
  await win(cast, await planPartner(planner, project, '江城便利店'))
  const ad = await bookAd(planner, project, plan)
  await planner.post(`/ad-placements/${ad.id}/start`, { on: ad.start })
  await settle(planner, ad)
  await runCampaigns(cast, project, plan)
  return { retention, ad }
}

function bookAd(planner: Person, { id: projectId, today }: Project, { calls }: Plan): Promise<Rec> {
  return planner.post('/ad-placements', {
    ...{ projectId, name: '公交站灯箱', medium: 'outdoor', campaignId: calls.id, audience: '老城区居民' },
    ...{ start: addDays(today, -60), finish: addDays(today, -30), plannedCost: '20000', ownerId: planner.id },
  })
}

function settle(planner: Person, ad: Rec): Promise<Rec> {
  const result = { on: ad.finish, actualCost: '19500', impressions: 120_000, contacts: 340 }
  return planner.post(`/ad-placements/${ad.id}/end`, result)
}

export function carryOutBreakers(cast: Cast, project: Project, { retention, ad }: Execution): Breaker[] {
  const { planner, manager } = cast
  let silent: Rec | undefined
  return [
    {
      criterion: 'kinds_settled',
      break: () => planner.post(`/ad-placements/${ad.id}/reopen`, { reason: '媒体还没有结算' }),
      mend: () => settle(planner, ad),
    },
    {
      criterion: 'coverage_reported',
      break: async () => {
        silent = await planPartner(planner, project, '城东超市')
        await planner.post(`/channel-partners/${silent.id}/activate`)
      },
      mend: () => planner.post(`/channel-partners/${silent?.id}/report`, { coverage: '8' }),
    },
    {
      criterion: 'retention_goal',
      break: () => manager.remove('goals', retention.goal.id),
      mend: () => manager.restore('goals', retention.goal.id),
    },
    {
      criterion: 'retention_complete',
      break: () => manager.change('goals', retention.goal.id, { subject: null }),
      mend: () => manager.change('goals', retention.goal.id, { subject: retention.goal.subject }),
    },
  ]
}
