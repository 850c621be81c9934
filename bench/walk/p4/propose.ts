import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Sale } from './start-sale.ts'

/** What both versions come to, with the discount that the second one gives. */
export const AGREED = '470400.00'

/** P4.4: a first proposal that the customer does not take, and a second one that waits for its approval. */
export async function propose(cast: Cast, sale: Sale): Promise<Rec> {
  const { planner, manager } = cast
  const first = await draft(cast, sale)
  await planner.post(`/proposals/${first.id}/submit`)
  await approveFromInbox(manager, first.id)
  await send(cast, sale, first)
  await planner.post(`/proposals/${first.id}/reject`, { reason: '总价要在四十八万以内', answeredOn: sale.today })
  const second = await planner.post(`/proposals/${first.id}/revise`, { reason: '让两个点，换三年运维' })
  await planner.change('proposals', second.id, { discount: '9600' })
  const { total } = await planner.post(`/proposals/${second.id}/submit`)
  if (total !== AGREED) throw new Error(`the second proposal comes to ${total}`)
  return second
}

async function draft(cast: Cast, sale: Sale): Promise<Rec> {
  const { planner } = cast
  const proposal = await planner.post(`${sale.path}/proposals`, {
    ...{ name: '管网在线监测方案', customerName: sale.customer, validUntil: addDays(sale.today, 60) },
  })
  await planner.change('proposals', proposal.id, { solution: '四十个点位装监测站，按分区比对夜间流量，三年运维' })
  for (const { productId, quantity } of await stock(cast, sale))
    await planner.post(`/proposals/${proposal.id}/lines`, { productId, quantity })
  return proposal
}

async function stock({ planner }: Cast, { code }: Sale): Promise<{ productId: string; quantity: string }[]> {
  const station = await planner.post('/products', {
    ...{ name: '监测站 YL-200', number: `YL-200/${code}`, kind: 'product', unit: '套' },
    ...{ listPrice: '9800', cost: '5200', taxRate: '13', traits: '每分钟上报\n电池用五年' },
  })
  const care = await planner.post('/products', {
    ...{ name: '三年运维', number: `YW-3/${code}`, kind: 'service', unit: '项' },
    ...{ listPrice: '88000', cost: '40000', taxRate: '6', traits: '一年四次巡检' },
  })
  return [
    { productId: station.id, quantity: '40' },
    { productId: care.id, quantity: '1' },
  ]
}

function send({ planner }: Cast, { today }: Sale, { id }: Rec): Promise<Rec> {
  return planner.post(`/proposals/${id}/send`, { sentTo: '刘敏，管网科长', sentOn: today, sentBy: 'email' })
}

/** Nothing of it is taken back: each step is taken after it was asked for. */
export function proposalBreakers(cast: Cast, sale: Sale, { id, ...rest }: Rec): Breaker[] {
  const { planner, manager } = cast
  return [
    {
      criterion: 'proposal_approved',
      also: {
        criteria: ['proposal_sent', 'proposal_answered'],
        because: 'only an approved proposal is sent, and only one that was sent is answered',
      },
      break: async () => undefined,
      mend: () => approveFromInbox(manager, id),
      leaves: ['proposal_sent', 'proposal_answered'],
    },
    {
      criterion: 'proposal_sent',
      also: { criteria: ['proposal_answered'], because: 'the customer answers what they were sent' },
      break: async () => undefined,
      mend: () => send(cast, sale, { id, ...rest }),
      leaves: ['proposal_answered'],
    },
    {
      criterion: 'proposal_answered',
      break: async () => undefined,
      mend: () =>
        planner.post(`/proposals/${id}/confirm`, {
          ...{ confirmedBy: '何建国，总经理', answeredOn: sale.today, confirmedHow: 'meeting' },
          evidence: '总经理办公会纪要第三条',
        }),
    },
  ]
}
