import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import { carryOut as runCampaigns, spend } from '../p1/carry-out.ts'
import { approveBudget, makePlan, type Plan } from '../p1/make-plan.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { ThreeGoals } from './set-goals.ts'

export interface Execution {
  readonly plan: Plan
  readonly product: Rec
  readonly partner: Rec
  readonly training: Rec
}

/** P6.4: a product released, a partner won, the sales people trained and tested, and the campaigns of the plan run. */
export async function carryOut(cast: Cast, project: Project, { sales }: ThreeGoals): Promise<Execution> {
  const plan = await makePlan(cast, project, sales)
  await approveBudget(cast, plan.budget)
  const made = await buildUp(cast, project, sales.goal)
  await runCampaigns(cast, project, plan)
  return { plan, ...made }
}

/** What a campaign needs before customers hear of it. */
export async function buildUp({ planner }: Cast, project: Project, goal: Rec): Promise<Omit<Execution, 'plan'>> {
  const { id: projectId, today } = project
  const product = await releaseProduct(planner, project, goal)
  const partner = await planPartner(planner, project, '江城便利店')
  await win({ planner }, partner)
  const training = await planner.post('/trainings', {
    ...{ projectId, topic: '怎样介绍随心存', trainer: '产品经理', passMark: 80, ownerId: planner.id },
    plannedOn: addDays(today, -9),
  })
  await planner.post(`/trainings/${training.id}/hold`, { on: addDays(today, -9), attendance: came(planner, null) })
  await test({ planner }, training)
  return { product, partner, training }
}

export async function releaseProduct(planner: Person, { id: projectId, today }: Project, goal: Rec): Promise<Rec> {
  const product = await planner.post('/product-items', {
    ...{ projectId, name: '随心存', brief: '可以部分提前支取的定期存款', goalId: goal.id },
    ...{ releaseOn: today, ownerId: planner.id },
  })
  await planner.post(`/product-items/${product.id}/develop`, { on: addDays(today, -40) })
  return planner.post(`/product-items/${product.id}/release`, { on: addDays(today, -10) })
}

export function planPartner(planner: Person, { id: projectId, today }: Project, name: string): Promise<Rec> {
  return planner.post('/channel-partners', {
    ...{ projectId, name, kind: 'agent', region: '老城区' },
    ...{ contractFrom: addDays(today, -30), plannedSellThrough: '2000000', ownerId: planner.id },
  })
}

/** It sells, and says how many of the target customers it reaches. */
export async function win({ planner }: Pick<Cast, 'planner'>, { id }: Rec): Promise<void> {
  await planner.post(`/channel-partners/${id}/activate`)
  await planner.post(`/channel-partners/${id}/report`, { coverage: '35' })
}

/** One person came. */
function came({ id }: Person, score: number | null): object[] {
  return [{ personId: id, attended: true, score }]
}

function test({ planner }: Pick<Cast, 'planner'>, { id }: Rec): Promise<Rec> {
  return planner.post(`/trainings/${id}/test`, { attendance: came(planner, 92) })
}

export function carryOutBreakers(cast: Cast, project: Project, made: Execution): Breaker[] {
  const { planner, finance } = cast
  const { plan, product, partner, training } = made
  const { calls } = plan
  const finish = () => planner.post(`/campaigns/${calls.id}/finish`, { on: addDays(project.today, -20) })
  const reopen = (path: string) => planner.post(`${path}/reopen`, { reason: '记错了' })
  let pending: Rec | undefined
  return [
    {
      criterion: 'products_settled',
      break: () => reopen(`/product-items/${product.id}`),
      mend: () => planner.post(`/product-items/${product.id}/release`, { on: addDays(project.today, -10) }),
    },
    {
      criterion: 'campaigns_present',
      break: async () => {
        await reopen(`/campaigns/${calls.id}`)
        await planner.post(`/campaigns/${calls.id}/stop`, { reason: '计划重做' })
      },
      mend: async () => {
        await reopen(`/campaigns/${calls.id}`)
        await finish()
      },
    },
    {
      criterion: 'campaigns_finished',
      break: () => reopen(`/campaigns/${calls.id}`),
      mend: finish,
    },
    {
      criterion: 'partners_active',
      break: () => planner.post(`/channel-partners/${partner.id}/end`, { reason: '换了老板' }),
      mend: async () => {
        await reopen(`/channel-partners/${partner.id}`)
        await win(cast, partner)
      },
    },
    {
      criterion: 'trainings_tested',
      break: () => reopen(`/trainings/${training.id}`),
      mend: () => test(cast, training),
    },
    {
      criterion: 'expenses_settled',
      break: async () => {
        const what = { item: '补拍海报', category: 'materials', amount: '100', spentOn: calls.start }
        const receiptNo = crypto.randomUUID().slice(0, 18)
        pending = await finance.post('/expenses', { projectId: project.id, campaignId: calls.id, ...what, receiptNo })
      },
      mend: () => finance.remove('expenses', pending?.id ?? ''),
    },
    overspent(cast, project, plan),
  ]
}

/** What was spent stays spent: more money has to be approved. */
function overspent(cast: Cast, project: Project, { calls, budget }: Plan): Breaker {
  const { finance, sponsor } = cast
  return {
    criterion: 'within_budget',
    break: () => spend(cast, project, calls, '70000'),
    mend: async () => {
      const next = await finance.post(`/budgets/${budget.id}/revise`, { reason: '外呼时间加长' })
      const month = project.today.slice(0, 7)
      const line = { budgetId: next.id, item: '外呼加时', category: 'labour', month, amount: '30000' }
      await finance.post('/budget-lines', line)
      await finance.post(`/budgets/${next.id}/submit`)
      await approveFromInbox(sponsor, next.id)
    },
  }
}
