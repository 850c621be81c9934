import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Page, Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { Plan } from './make-plan.ts'

/** P1.5: one campaign ends ten days late, which is answered; the other is stopped before it costs anything. */
export async function carryOut(cast: Cast, project: Project, { calls, branches }: Plan): Promise<void> {
  const { planner } = cast
  await planner.post(`/campaigns/${calls.id}/start`, { on: calls.start })
  await planner.post(`/campaigns/${calls.id}/finish`, { on: addDays(project.today, -20), result: '全部客户都已联系' })
  await planner.post(`/campaigns/${branches.id}/stop`, { reason: '网点没有场地' })
  await spend(cast, project, calls, '290000')
  await confirmZero(cast, branches)
  await answerDeviations(cast, project)
}

/** An expense with its receipt, submitted by finance and approved by the manager. */
export async function spend(
  { finance, manager }: Cast,
  project: Project,
  campaign: Rec,
  amount: string,
): Promise<void> {
  const expense = await enterExpense(finance, project, campaign, amount)
  await finance.post(`/expenses/${expense.id}/submit`)
  await approveFromInbox(manager, expense.id)
}

function enterExpense(finance: Cast['finance'], project: Project, campaign: Rec, amount: string): Promise<Rec> {
  const receiptNo = crypto.randomUUID().slice(0, 18)
  const what = { item: `${campaign.name}人工费`, category: 'labour', amount, receiptNo, spentOn: campaign.start }
  return finance.post('/expenses', { projectId: project.id, campaignId: campaign.id, ...what })
}

function confirmZero({ finance }: Cast, campaign: Rec): Promise<Rec> {
  return finance.post('/zero-spends', { campaignId: campaign.id, reason: '活动没有开始，没有支出' })
}

/** The product finds the deviations; people say where they come from and what they do about it. */
export async function answerDeviations({ planner }: Cast, project: Project): Promise<void> {
  const found = await planner.post<Rec[]>(`${project.path}/deviations/find`)
  for (const { id, state } of found)
    if (state === 'open')
      await planner.post(`/deviations/${id}/answer`, { cause: '外呼人手不足', measure: '下一轮减少外呼对象' })
}

export function carryOutBreakers(cast: Cast, project: Project, { calls, branches }: Plan): Breaker[] {
  const { planner, finance } = cast
  let pending: Rec | undefined
  return [
    {
      // This one has not started, so its being taken up again is no deviation from the plan.
      criterion: 'campaigns_finished',
      break: () => planner.post(`/campaigns/${branches.id}/reopen`, { reason: '也许借到场地' }),
      mend: () => planner.post(`/campaigns/${branches.id}/stop`, { reason: '没有借到场地' }),
    },
    {
      criterion: 'expenses_entered',
      break: async () => {
        const { items } = await finance.get<Page>(`/zero-spends?project=${project.id}`)
        for (const { id } of items) await finance.client.must('DELETE', finance.at(`/zero-spends/${id}`), {})
      },
      mend: () => confirmZero(cast, branches),
    },
    {
      criterion: 'expenses_settled',
      break: async () => {
        pending = await enterExpense(finance, project, calls, '100')
      },
      mend: () => finance.remove('expenses', pending?.id ?? ''),
    },
    {
      // An answer holds for the deviation that it was given for, not for a larger one.
      criterion: 'deviations_answered',
      break: async () => {
        await planner.post(`/campaigns/${calls.id}/reopen`, { reason: '还有一批客户' })
        await planner.post(`/campaigns/${calls.id}/finish`, { on: addDays(project.today, -10) })
      },
      mend: () => answerDeviations(cast, project),
    },
  ]
}
