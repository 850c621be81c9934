import { addDays } from '@yingce/scheduling/calendar-date'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'

export interface Accepted {
  readonly point: Rec
  /** The final report: the customer has it and has not signed yet. */
  readonly report: Rec
}

/** P9.8: delivered, every point tried (one of them twice, one conceded), the final report with the customer. */
export async function accept(cast: Cast, project: Project, item: Rec): Promise<Accepted> {
  const { manager, planner } = cast
  const { id: projectId, path } = project
  await manager.post(`/delivery-items/${item.id}/deliver`, { receivedBy: '周工，生产科长', receipt: '签收单 0412' })
  const ask = (criterion: string) =>
    planner.post('/acceptance-items', {
      projectId,
      deliveryItemId: item.id,
      criterion,
      method: '双方在场，接入现场数据',
    })
  const point = await ask('连续运行 72 小时无中断')
  await attempt(cast, point, { passed: false, found: '41 小时断线' })
  await attempt(cast, point, PASSED)
  const accuracy = await ask('压力误差不超过 1%')
  await attempt(cast, accuracy, { passed: false, found: '两套误差 1.3%' })
  const concession = { concededBy: '何厂长', concession: '同意 1.5% 以内，见十二日函' }
  await planner.post(`/acceptance-items/${accuracy.id}/concede`, concession)
  await manager.post(`/delivery-items/${item.id}/accept`)
  const report = await manager.post(`${path}/acceptance-reports`, { kind: 'final' })
  await manager.change('acceptance-reports', report.id, { conclusion: '四十套运行正常，同意验收。' })
  await manager.post(`/acceptance-reports/${report.id}/submit`)
  return { point, report }
}

const PASSED = { passed: true, found: '运行 80 小时', evidence: '运行记录 7 号' }

function attempt({ planner }: Cast, { id }: Rec, result: object): Promise<Rec> {
  return planner.post(`/acceptance-items/${id}/try`, result)
}

export function acceptanceBreakers(cast: Cast, { today }: Project, { point, report }: Accepted): Breaker[] {
  const { manager, planner } = cast
  return [
    {
      // A signature is not taken back: it is tried before the customer has given it.
      criterion: 'report_signed',
      also: { criteria: ['handed_over'], because: 'what was accepted is handed over after the signature' },
      break: async () => undefined,
      mend: () =>
        manager.post(`/acceptance-reports/${report.id}/sign`, {
          ...{ confirmedBy: '何厂长', confirmedOn: today, confirmedHow: 'meeting' },
          confirmedEvidence: '签字原件在档案室 3 柜',
        }),
      leaves: ['handed_over'],
    },
    {
      criterion: 'handed_over',
      break: async () => undefined,
      mend: () =>
        manager.post(`/acceptance-reports/${report.id}/hand-over`, {
          ...{ handedWhat: '四十套监测站、账号、接线图和操作手册', handedTo: '周工，生产科长', handedOn: today },
        }),
    },
    {
      criterion: 'items_passed',
      break: () => planner.post(`/acceptance-items/${point.id}/reopen`, { reason: '客户要再看一次记录' }),
      mend: () => attempt(cast, point, PASSED),
    },
  ]
}

/** Half of the price has come, allocated to what it was paid for; the other half is due after the acceptance. */
export async function settleContract({ manager }: Cast, { today }: Project, contract: Rec): Promise<void> {
  const plan = (name: string, amount: string, days: number) =>
    manager.post('/receivables', { contractId: contract.id, name, amount, dueOn: addDays(today, days) })
  const down = await plan('预付款', '508500', -1)
  await plan('验收款', '508500', 30)
  await manager.post('/payments', {
    ...{ contractId: contract.id, payer: contract.theirSide, paidOn: today, amount: '508500' },
    ...{ bankReference: `BK-${contract.number}`, allocations: [{ receivableId: down.id, amount: '508500' }] },
  })
}
