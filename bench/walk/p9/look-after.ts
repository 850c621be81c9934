import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface LookedAfter {
  readonly plan: Rec
  readonly answer: Rec
}

/** How often an A customer is revisited in the first months. */
const RHYTHM_DAYS = 14

/** P9.10: care that runs with its owner, what the customer asked and said, and what was improved by it. */
export async function lookAfter(cast: Cast, project: Project, customer: Rec): Promise<LookedAfter> {
  const { planner } = cast
  const { id: projectId, today } = project
  const plan = await runCare(cast, project, customer, addDays(today, -1))
  await settleTicket(cast, project)
  const training = await planner.post('/customer-trainings', { projectId, topic: '仪表日常维护', plannedOn: today })
  await planner.post(`/customer-trainings/${training.id}/hold`, { outcome: '六人会换电池' })
  const event = { name: '用户技术交流会', kind: 'seminar', plannedOn: addDays(today, 25) }
  await planner.post('/customer-events', { projectId, ...event })
  await improve(cast, project)
  const answer = await planner.post('/satisfactions', {
    ...{ projectId, askedWhom: '何厂长', askedOn: today, how: 'survey', scale: 'five', score: 5, words: '交货准时' },
  })
  return { plan, answer }
}

/** A care plan, its first revisit made, handed over to the planner by name. */
async function runCare(cast: Cast, project: Project, customer: Rec, startsOn: string): Promise<Rec> {
  const { manager, planner } = cast
  const plan = await manager.post(`${project.path}/care-plans`, {
    ...{ ownerId: manager.id, customer: customer.name, aim: '夜班用得顺不顺', rhythmDays: RHYTHM_DAYS, startsOn },
  })
  await revisit(cast, project, startsOn)
  return manager.post(`/care-plans/${plan.id}/hand-over`, { ownerId: planner.id, handNote: '厂长每周一在厂里' })
}

interface CareSheet {
  readonly revisits: readonly Rec[]
}

async function plannedRevisit({ planner }: Cast, { path }: Project): Promise<Rec> {
  const { revisits } = await planner.get<CareSheet>(`${path}/care`)
  const [planned, ...others] = revisits.filter(one => one.state === 'planned')
  if (!planned || others.length > 0) throw new Error(`${others.length + Number(!!planned)} revisits are dated, not one`)
  return planned
}

async function revisit(cast: Cast, project: Project, on: string): Promise<void> {
  const { id } = await plannedRevisit(cast, project)
  const learned = { spokenWith: '周工', usage: '两班都在用，报表还是手抄', feedback: '希望报表能导出' }
  await cast.manager.post(`/revisits/${id}/do`, { on, ...learned })
}

async function settleTicket({ planner }: Cast, { id: projectId, today }: Project): Promise<void> {
  const asked = { subject: '二号站数据断传', source: 'phone', reporter: '周工', priority: 'high' }
  const ticket = await planner.post('/tickets', { projectId, ...asked, reportedOn: today })
  await planner.post(`/tickets/${ticket.id}/solve`, { solution: '换了一张流量卡' })
  await planner.post(`/tickets/${ticket.id}/close`, { unmeasured: '回访时一起问' })
}

async function improve({ planner }: Cast, { id: projectId, today }: Project): Promise<void> {
  const wanted = { what: '报表导出', origin: 'feedback', cause: '报表还是手抄', dueOn: addDays(today, 20) }
  const improvement = await planner.post('/customer-improvements', { projectId, ...wanted })
  await planner.post(`/customer-improvements/${improvement.id}/finish`, { outcome: '曲线页加了导出' })
  await planner.post(`/customer-improvements/${improvement.id}/tell`, { toldWhom: '周工' })
}

export function careBreakers(cast: Cast, project: Project, customer: Rec, made: LookedAfter): Breaker[] {
  const { manager, planner } = cast
  const { plan, answer } = made
  return [
    {
      criterion: 'care_running',
      break: () => manager.post(`/care-plans/${plan.id}/end`, { reason: '客户并入集团' }),
      mend: () => runCare(cast, project, customer, project.today),
    },
    {
      criterion: 'satisfaction_measured',
      break: () => planner.remove('satisfactions', answer.id),
      mend: () => planner.restore('satisfactions', answer.id),
    },
  ]
}

interface Inbox {
  readonly sections: readonly {
    readonly name: string
    readonly items: readonly { readonly id: string; readonly dueOn: string | null }[]
  }[]
}

/** The project is closed: the next revisit is dated and waits for its owner, who makes it, and another one is dated. */
export async function careGoesOn(cast: Cast, project: Project): Promise<void> {
  const next = await plannedRevisit(cast, project)
  const { sections } = await cast.planner.get<Inbox>('/inbox')
  const waiting = sections.find(one => one.name === 'revisits')?.items.find(one => one.id === next.id)
  const dueOn = addDays(project.today, RHYTHM_DAYS)
  if (next.ownerId !== cast.planner.id || waiting?.dueOn !== dueOn)
    throw new Error(`after the close the next revisit, of ${next.dueOn}, is not in its owner's inbox for ${dueOn}`)
  await revisit(cast, project, project.today)
  const after = await plannedRevisit(cast, project)
  if (after.id === next.id || after.dueOn !== dueOn) throw new Error(`the revisit after that is dated ${after.dueOn}`)
}
