import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Known } from './know-customer.ts'
import { AGREED } from './propose.ts'
import type { Sale } from './start-sale.ts'

export interface Fulfilled {
  /** Approved and signed by our side only. */
  readonly contract: Rec
  readonly obligation: Rec
  readonly delivery: Rec
}

/** P4.7: a contract with what both sides owe, out to be signed, and what the customer has accepted of it. */
export async function fulfil(cast: Cast, sale: Sale, { customer }: Known): Promise<Fulfilled> {
  const { planner, deputy, sponsor, manager } = cast
  const contract = await planner.post('/contracts', {
    ...{ projectId: sale.id, name: '管网在线监测采购合同', number: `XS-${sale.code}`, ourSide: '云岭传感有限公司' },
    ...{ theirSide: sale.customer, customerId: customer.id, amount: AGREED, endsOn: addDays(sale.today, 1_000) },
    content: '四十套监测站，三年运维；签约付三成，到货付六成，留一成质保金',
  })
  const owe = (owed: object) =>
    planner.post('/contract-obligations', { contractId: contract.id, dueOn: addDays(sale.today, 20), ...owed })
  const obligation = await owe({ party: 'ours', what: '四十套监测站安装调试', ownerId: deputy.id })
  await owe({ party: 'theirs', what: '提供泵站供电和进场许可' })
  await planner.post(`/contracts/${contract.id}/submit`)
  await approveFromInbox(sponsor, contract.id)
  await planner.post(`/contracts/${contract.id}/start-signing`)
  await sign(cast, sale, contract, { party: 'ours', signedBy: manager.name, role: '授权代表，授权书 12 号' })
  return { contract, obligation, delivery: await deliver(cast, sale) }
}

function sign({ planner }: Cast, { today }: Sale, { id }: Rec, who: object): Promise<Rec> {
  const how = { signedOn: today, how: 'seal_and_name', evidence: '原件在行政部合同柜' }
  return planner.post(`/contracts/${id}/sign`, { ...how, ...who })
}

/** Checked before it leaves, signed for, accepted. */
async function deliver(cast: Cast, { id: projectId, code, today }: Sale): Promise<Rec> {
  const { manager, deputy } = cast
  const check = await manager.post('/quality-checks', {
    ...{ projectId, subject: '出厂检验', kind: 'quality', criterion: '浸水一昼夜数据不断', target: '40 套' },
  })
  await manager.post(`/quality-checks/${check.id}/record`, { measured: '40 套全部合格', passed: true })
  const item = await deputy.post('/delivery-items', {
    ...{ projectId, what: '监测站 YL-200', quantity: '40', unit: '套', contract: `XS-${code} 第二条` },
    ...{ dueOn: addDays(today, 10), checks: [{ checkId: check.id }] },
  })
  await deputy.post(`/delivery-items/${item.id}/ready`)
  await deputy.post(`/delivery-items/${item.id}/deliver`, { receivedBy: '刘敏，管网科长', receipt: '签收单 18 号' })
  await accept(cast, item)
  return item
}

function accept({ deputy }: Cast, { id }: Rec): Promise<Rec> {
  return deputy.post(`/delivery-items/${id}/accept`)
}

function meet({ deputy }: Cast, { id }: Rec): Promise<Rec> {
  return deputy.post(`/contract-obligations/${id}/meet`, { evidence: '四十个点位的安装验收单' })
}

/** A contract in force stays so: its signing is tried before the other side has signed. */
export function contractBreakers(cast: Cast, sale: Sale, { contract, obligation, delivery }: Fulfilled): Breaker[] {
  const { planner, deputy } = cast
  return [
    {
      criterion: 'contract_signed',
      also: {
        criteria: ['contract_archived', 'obligations_met'],
        because: 'only what both have signed is archived, and only what is in force is met',
      },
      break: async () => undefined,
      mend: () => bringIntoForce(cast, sale, contract),
      leaves: ['contract_archived', 'obligations_met'],
    },
    {
      criterion: 'contract_archived',
      break: () => meet(cast, obligation),
      mend: () =>
        planner.post(`/contracts/${contract.id}/archive`, {
          ...{ archiveNumber: `HT-${sale.code}`, archivedAt: '档案室 3 柜 2 层' },
        }),
    },
    {
      criterion: 'obligations_met',
      break: () => deputy.post(`/contract-obligations/${obligation.id}/reopen`, { reason: '七号点位信号不好，要重装' }),
      mend: () => meet(cast, obligation),
    },
    {
      criterion: 'deliveries_accepted',
      break: () => deputy.post(`/delivery-items/${delivery.id}/reopen`, { reason: '验收单少一个签字' }),
      mend: () => accept(cast, delivery),
    },
  ]
}

async function bringIntoForce(cast: Cast, sale: Sale, contract: Rec): Promise<void> {
  await sign(cast, sale, contract, { party: 'theirs', signedBy: '何建国', role: '法定代表人' })
  await cast.planner.post(`/contracts/${contract.id}/bring-into-force`, { effectiveOn: sale.today })
}
