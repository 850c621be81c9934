import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Figures } from '../figures.ts'
import type { Cast } from '../hire-cast.ts'
import { monthUnread, readMonths } from '../p1/evaluate.ts'
import { sendReport } from '../p2/control.ts'
import { readOnce } from '../p6/evaluate.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import type { SalesGoals } from './initiate.ts'

export interface Sold {
  readonly demonstration: Rec
  readonly won: Rec
  readonly readings: readonly Rec[]
}

const SELLING = [
  { kind: 'contact', subject: '拜访生产科', result: '愿意试用' },
  { kind: 'needs_analysis', subject: '看泵站运行记录', result: '停水报警最要紧' },
  { kind: 'negotiation', subject: '谈首年价格', result: '降两个点，换两年合同' },
  { kind: 'demonstration', subject: '演示在线监测', result: '科长当场要了账号' },
]

/** P7.3: the four kinds of selling, one opportunity won and one lost, the figures read, the risk looked at again. */
export async function sell(
  cast: Cast,
  project: Project,
  risk: Rec,
  goals: SalesGoals,
  figures: Figures,
): Promise<Sold> {
  const { planner } = cast
  const { id: projectId, today } = project
  let demonstration: Rec | undefined
  for (const done of SELLING) {
    const heldOn = addDays(today, -30)
    demonstration = await planner.post('/sales-activities', { projectId, heldOn, whom: '生产科长', ...done })
  }
  const won = await win(cast, await pursue(cast, project, '清源水务在线监测', '480000'))
  const lost = await pursue(cast, project, '东湖水厂改造', '260000')
  await planner.post(`/opportunities/${lost.id}/lose`, { reason: '报价高一成', lostTo: '华测' })
  const readings = await readMonths(planner, project, goals.sales, figures)
  await readOnce(planner, project, goals.volume, '13')
  await readOnce(planner, project, goals.feedback, '4.5')
  await review(cast, project, risk)
  return { demonstration: demonstration as Rec, won, readings }
}

function pursue({ planner }: Cast, { id: projectId, today }: Project, name: string, amount: string): Promise<Rec> {
  return planner.post('/opportunities', { projectId, name, customerName: name, amount, closeOn: addDays(today, 20) })
}

function win({ planner }: Cast, { id }: Rec): Promise<Rec> {
  return planner.post(`/opportunities/${id}/win`, { reason: '试用期间报过两次真警' })
}

function review({ manager }: Cast, { today }: Project, { id }: Rec): Promise<Rec> {
  return manager.post(`/risks/${id}/review`, { note: '备用线路已经接好', reviewOn: addDays(today, 30) })
}

export function sellingBreakers(cast: Cast, project: Project, sold: Sold, goals: SalesGoals): Breaker[] {
  const { planner, manager } = cast
  const { demonstration, won, readings } = sold
  const { volume, feedback } = goals
  let unseen: Rec | undefined
  return [
    {
      // A report that was sent is not taken back: it is sent after it was asked for.
      criterion: 'reported_throughout',
      break: async () => undefined,
      mend: () => sendReport(cast, project, addDays(project.today, -1)),
    },
    {
      criterion: 'activities_done',
      break: () => planner.remove('sales-activities', demonstration.id),
      mend: () => planner.restore('sales-activities', demonstration.id),
    },
    {
      criterion: 'opportunities_settled',
      break: () => planner.post(`/opportunities/${won.id}/reopen`, { reason: '合同没有签下来' }),
      mend: () => win(cast, won),
    },
    givenUp(cast, 'volume_goal', volume.goal),
    givenUp(cast, 'feedback_goal', feedback.goal),
    monthUnread(cast, readings),
    {
      criterion: 'risks_reviewed',
      break: async () => {
        unseen = await manager.post('/risks', { projectId: project.id, event: '科长调走', kind: 'threat' })
      },
      mend: () => manager.remove('risks', unseen?.id ?? ''),
    },
  ]
}

/** The sponsor has agreed it, and only the sponsor gives it up. */
function givenUp({ sponsor }: Cast, criterion: string, { id }: Rec): Breaker {
  return {
    criterion,
    break: () => sponsor.post(`/goals/${id}/drop`, { reason: '客户换了考核口径' }),
    mend: async () => {
      await sponsor.post(`/goals/${id}/reopen`, { reason: '客户改回来了' })
      await sponsor.post(`/goals/${id}/agree`)
    },
  }
}
