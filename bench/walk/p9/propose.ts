import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Person, Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Proposed {
  readonly alarm: Rec
  /** The first version of the proposal, on its way to the customer. */
  readonly proposal: Rec
}

/** P9.4: functions for the requirements, and a proposal of forty stations with a margin of 30 %, sent to the customer. */
export async function propose(cast: Cast, project: Project): Promise<Proposed> {
  const { planner, manager } = cast
  const { id: projectId, path, today } = project
  const plan = (name: string, kind: string, requirements: string[]) =>
    planner.post('/function-items', { projectId, name, kind, how: '在网关里实现', effort: '6 人天', requirements })
  const alarm = await plan('网关短信模块', 'function', ['R-001'])
  await plan('压力曲线页面', 'design', ['R-002'])
  const product = await manager.post('/products', {
    ...{ name: `压力监测站（${project.code}）`, kind: 'product', unit: '套' },
    ...{ listPrice: '28250', cost: '17500', taxRate: '13', traits: '电池供电，五年免维护' },
  })
  const proposal = await planner.post(`${path}/proposals`, {
    ...{ name: '清源水务压力监测方案', customerName: '清源水务有限公司', validUntil: addDays(today, 60) },
  })
  await planner.post(`/proposals/${proposal.id}/lines`, { productId: product.id, quantity: '40' })
  await planner.change('proposals', proposal.id, { solution: '四十套监测站接入值班室，低压报警' })
  await submitProposal(proposal, planner, manager)
  await sendProposal(cast, project, proposal)
  return { alarm, proposal }
}

export async function submitProposal({ id }: Rec, submitter: Person, approver: Person): Promise<void> {
  await submitter.post(`/proposals/${id}/submit`)
  await approveFromInbox(approver, id)
}

export function sendProposal({ planner }: Cast, { today }: Project, { id }: Rec): Promise<Rec> {
  return planner.post(`/proposals/${id}/send`, { sentTo: '周工，生产科长', sentOn: today, sentBy: 'email' })
}

export function confirmProposal({ planner }: Cast, { today }: Project, { id }: Rec): Promise<Rec> {
  return planner.post(`/proposals/${id}/confirm`, {
    ...{ confirmedBy: '何厂长', answeredOn: today, confirmedHow: 'meeting', evidence: '方案评审会纪要第 3 条' },
  })
}

export function proposalBreakers(cast: Cast, project: Project, { alarm, proposal }: Proposed): Breaker[] {
  const { planner } = cast
  const serve = (requirements: string[]) => planner.change('function-items', alarm.id, { requirements })
  return [
    {
      // The customer's yes is not taken back: it is tried before they have given it.
      criterion: 'proposal_confirmed',
      break: async () => undefined,
      mend: () => confirmProposal(cast, project, proposal),
    },
    {
      criterion: 'requirements_traced',
      break: () => serve([]),
      mend: () => serve(['R-001']),
    },
  ]
}
