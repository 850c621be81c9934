import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import { AGREED } from './propose.ts'
import type { Sale } from './start-sale.ts'

/** Sum to the contract with the retention, which is planned only when it is asked for. */
const RECEIVABLES = [
  { name: '首付款', milestone: '签约', amount: '141120', days: 0 },
  { name: '到货款', milestone: '四十套签收', amount: '282240', days: 5 },
]
const RETENTION = { name: '质保金', milestone: '运行满三十天', amount: '47040', days: 15 }

export interface Collected {
  readonly contract: Rec
  readonly satisfaction: Rec
}

/** P4.8: what is owed is invoiced and paid but for the retention, a ticket is solved, and the users are asked. */
export async function collect(cast: Cast, sale: Sale, contract: Rec): Promise<Collected> {
  await invoice(cast, sale, contract)
  for (const [index, part] of RECEIVABLES.entries())
    await pay(cast, sale, contract, { part: await planReceivable(cast, sale, contract, part), index })
  await serve(cast, sale)
  const satisfaction = await cast.deputy.post('/satisfactions', {
    ...{ projectId: sale.id, askedWhom: '调度班长', askedOn: sale.today, how: 'phone', scale: 'five', score: 4 },
    words: '报警准，夜里接电话的人换得勤',
  })
  return { contract, satisfaction }
}

function invoice({ finance }: Cast, { code, today }: Sale, { id }: Rec): Promise<Rec> {
  return finance.post('/invoices', {
    ...{ contractId: id, number: `FP-${code}`, kind: 'digital_special', rate: '13' },
    ...{ gross: AGREED, issuedOn: today },
  })
}

type Part = (typeof RECEIVABLES)[number]

function planReceivable({ finance }: Cast, { today }: Sale, { id }: Rec, { days, ...part }: Part): Promise<Rec> {
  return finance.post('/receivables', { contractId: id, dueOn: addDays(today, days), ...part })
}

function pay({ finance }: Cast, sale: Sale, { id }: Rec, { part, index }: { part: Rec; index: number }): Promise<Rec> {
  return finance.post('/payments', {
    ...{ contractId: id, payer: sale.customer, paidOn: sale.today, amount: part.amount },
    ...{ bankReference: `2026-${index + 1}`, allocations: [{ receivableId: part.id, amount: part.amount }] },
  })
}

async function serve({ deputy }: Cast, { id: projectId, today }: Sale): Promise<void> {
  const { id } = await deputy.post('/tickets', {
    ...{ projectId, subject: '七号点位夜里掉线', source: 'phone', reporter: '刘敏，管网科长' },
    ...{ priority: 'high', reportedOn: today },
  })
  await deputy.post(`/tickets/${id}/start`)
  await deputy.post(`/tickets/${id}/solve`, { solution: '换了外置天线' })
  await deputy.post(`/tickets/${id}/close`, { unmeasured: '与满意度电话一起问' })
}

export function collectionBreakers(cast: Cast, sale: Sale, { contract, satisfaction }: Collected): Breaker[] {
  const { deputy } = cast
  let retention: Rec | undefined
  return [
    {
      // All that is planned is paid, but the plan is short of the retention.
      criterion: 'receivables_planned',
      break: async () => undefined,
      mend: async () => {
        retention = await planReceivable(cast, sale, contract, RETENTION)
      },
      leaves: ['receivables_settled'],
    },
    {
      criterion: 'receivables_settled',
      break: async () => undefined,
      mend: () => reschedule(cast, sale, retention as Rec),
    },
    {
      criterion: 'satisfaction_measured',
      break: () => deputy.remove('satisfactions', satisfaction.id),
      mend: () => deputy.restore('satisfactions', satisfaction.id),
    },
  ]
}

/** The customer asks for a later day, and the sponsor agrees. */
async function reschedule({ finance, sponsor }: Cast, { today }: Sale, { id, amount }: Rec): Promise<void> {
  const instalments = [{ dueOn: addDays(today, 60), amount }]
  const asked = await finance.post(`/receivables/${id}/reschedule`, { instalments, reason: '客户要过完汛期再付' })
  await approveFromInbox(sponsor, asked.id)
}
