import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Developed {
  readonly customer: Rec
  readonly lead: Rec
  readonly target: Rec
  readonly visit: Rec
}

/** P9.1: a plan whom to develop, a lead that was found good, the customer chosen and visited. */
export async function developCustomer(cast: Cast, project: Project): Promise<Developed> {
  const { planner } = cast
  const { id: projectId, today, code } = project
  const target = await planDevelopment(cast, project)
  const company = `清源水务有限公司（${code}）`
  const from = { name: '周工', title: '生产科长', phone: phoneOf(code), source: '水务展' }
  const lead = await planner.post('/leads', { company, ...from })
  await qualify(cast, lead)
  const customer = await planner.post('/customers', { name: company, source: '水务展', industry: '水务', grade: 'a' })
  await planner.post('/project-customers', { projectId, customerId: customer.id })
  await planner.post(`/development-targets/${target.id}/contact`, { result: '展会上加了微信，约好上门' })
  const visit = await planner.post('/visits', {
    ...{ projectId, purpose: '弄清楚改造预算由谁定', place: '生产科', whom: '周工、何厂长' },
    visitOn: addDays(today, -20),
  })
  return { customer, lead, target, visit: await finishVisit(cast, project, visit) }
}

/** Two names for a quota of two; gives the one that becomes the customer. */
async function planDevelopment({ planner, manager }: Cast, { id: projectId, today }: Project): Promise<Rec> {
  await planner.post('/segments', { projectId, name: '还没有在线监测的县级水厂' })
  const plan = await manager.post('/development-plans', {
    ...{ projectId, targetGroup: '日供水五万吨以上、还没有在线监测的县级水厂', quota: 2 },
    ...{ start: addDays(today, -40), finish: addDays(today, 40), approach: '展会认识，一周内上门' },
  })
  await manager.post(`/development-plans/${plan.id}/assign`, { ownerId: planner.id })
  const list = (name: string) => planner.post('/development-targets', { planId: plan.id, name, ownerId: planner.id })
  await list('石塘供水公司')
  return list('清源水务有限公司')
}

/** A number of its own for each walk: one firm is not kept twice. */
function phoneOf(code: string): string {
  return `0574-${code.replace(/\D/g, '').slice(-8).padStart(8, '6')}`
}

async function qualify({ planner }: Cast, { id }: Rec): Promise<void> {
  await planner.post(`/leads/${id}/contact`, { note: '年底前要上线' })
  await planner.post(`/leads/${id}/qualify`, { note: '有预算，何厂长拍板' })
}

function finishVisit({ planner }: Cast, { today }: Project, { id, visitOn }: Rec): Promise<Rec> {
  return planner.post(`/visits/${id}/finish`, {
    ...{ on: visitOn, minutes: '厂长定预算，年底前要上线；夜里泵房没有人。', intention: 'interested' },
    ...{ nextStep: '送样机试装', nextOn: addDays(today, 7) },
  })
}

/** What the lead was found good for has happened: it is the customer. */
export function convertLead({ planner }: Cast, { lead, customer }: Developed): Promise<unknown> {
  return planner.post(`/leads/${lead.id}/convert`, { customerId: customer.id })
}

export function developmentBreakers(cast: Cast, project: Project, developed: Developed): Breaker[] {
  const { planner } = cast
  const { lead, target, visit } = developed
  return [
    {
      criterion: 'development_planned',
      break: () => planner.post(`/development-targets/${target.id}/give-up`, { reason: '已经签了别家' }),
      mend: () => planner.post(`/development-targets/${target.id}/reopen`, { reason: '别家退出了' }),
    },
    {
      criterion: 'visited',
      break: () => planner.post(`/visits/${visit.id}/reopen`, { reason: '纪要漏了一条' }),
      mend: () => finishVisit(cast, project, visit),
    },
    {
      criterion: 'lead_qualified',
      break: () => planner.post(`/leads/${lead.id}/lose`, { reason: '今年没有预算' }),
      mend: async () => {
        await planner.post(`/leads/${lead.id}/reopen`)
        await qualify(cast, lead)
      },
    },
  ]
}
