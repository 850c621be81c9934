import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Cast } from '../hire-cast.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { Goals } from './set-goals.ts'

export interface Plan {
  /** The one that runs, and one that will be stopped for want of money. */
  readonly calls: Rec
  readonly branches: Rec
  readonly budget: Rec
}

/** P1.4: campaigns that serve the goal, and a budget within its funding. The playbook's activities are the tasks. */
export async function makePlan(cast: Cast, project: Project, goals: Goals): Promise<Plan> {
  const { planner, finance } = cast
  const { today, months } = project
  const plan = (name: string, channel: string, dates: object, budget: string) =>
    planner.post('/campaigns', {
      ...{ projectId: project.id, name, channel, audience: '全部个人客户', ownerId: planner.id },
      ...{ goalId: goals.goal.id, metricId: goals.metric.id, kpiTarget: goals.goal.target, budget, ...dates },
    })
  const yearLong = { start: months[0]?.start, finish: addDays(today, -30) }
  const calls = await plan('电话外呼', '手机', yearLong, '300000')
  const branches = await plan('网点宣讲', '网点', { start: today, finish: addDays(today, 20) }, '50000')
  const budget = await draftBudget(finance, project, { calls, branches })
  return { calls, branches, budget }
}

async function draftBudget(
  finance: Person,
  project: Project,
  { calls, branches }: Pick<Plan, 'calls' | 'branches'>,
): Promise<Rec> {
  const budget = await finance.post('/budgets', { projectId: project.id })
  const line = (item: string, category: string, campaign: Rec) => {
    const month = String(campaign.start).slice(0, 7)
    return { budgetId: budget.id, item, category, campaignId: campaign.id, month, amount: campaign.budget }
  }
  await finance.post('/budget-lines', line('外呼人工', 'labour', calls))
  await finance.post('/budget-lines', line('宣讲物料', 'materials', branches))
  const availableFrom = project.months[0]?.start
  await finance.post('/funding-sources', { budgetId: budget.id, name: '年度营销费', amount: '400000', availableFrom })
  return budget
}

/** The sponsor approves the budget that finance submits. */
export async function approveBudget({ finance, sponsor }: Cast, budget: Rec): Promise<void> {
  await finance.post(`/budgets/${budget.id}/submit`)
  await approveFromInbox(sponsor, budget.id)
}
