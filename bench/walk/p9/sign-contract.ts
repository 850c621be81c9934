import { addDays } from '@yingce/scheduling/calendar-date'
import { approveFromInbox } from '../approve.ts'
import type { Breaker } from '../break-alone.ts'
import type { Cast } from '../hire-cast.ts'
import type { Rec } from '../person.ts'
import type { Project } from '../project.ts'
import { PRICE } from './negotiate.ts'

/** P9.6: the text approved and out to be signed, with what both sides owe; only our side has signed yet. */
export async function writeContract(cast: Cast, project: Project, customer: Rec): Promise<Rec> {
  const { manager, sponsor } = cast
  const { id: projectId, today, code } = project
  const contract = await manager.post('/contracts', {
    ...{ projectId, name: '压力监测站供货安装合同', number: `XS-${code}`, customerId: customer.id },
    ...{ ourSide: '云岭传感科技有限公司', theirSide: customer.name, amount: PRICE },
    ...{ content: '供货四十套，安装培训，质保两年；正文第三稿在项目文件里', endsOn: addDays(today, 700) },
  })
  const owe = (party: string, what: string, days: number) =>
    manager.post('/contract-obligations', { contractId: contract.id, party, what, dueOn: addDays(today, days) })
  await owe('ours', '三十天内到货并安装四十套', 30)
  await owe('theirs', '提供机房和网络', 10)
  await manager.post(`/contracts/${contract.id}/submit`)
  await approveFromInbox(sponsor, contract.id)
  await manager.post(`/contracts/${contract.id}/start-signing`)
  await sign(cast, project, contract, { party: 'ours', signedBy: '李明', role: '总经理' })
  return contract
}

function sign({ manager }: Cast, { today }: Project, { id }: Rec, who: object): Promise<Rec> {
  const how = { signedOn: addDays(today, -1), how: 'seal_and_name', evidence: '扫描件在项目文件里' }
  return manager.post(`/contracts/${id}/sign`, { ...who, ...how })
}

export function contractBreakers(cast: Cast, project: Project, contract: Rec): Breaker[] {
  const { manager } = cast
  const { today, code } = project
  return [
    {
      // What binds both sides stays so: it is tried while the customer has not signed.
      criterion: 'contract_signed',
      also: { criteria: ['contract_archived'], because: 'only a contract that was signed is filed' },
      break: async () => undefined,
      mend: async () => {
        await sign(cast, project, contract, { party: 'theirs', signedBy: '何厂长', role: '厂长' })
        await manager.post(`/contracts/${contract.id}/bring-into-force`, { effectiveOn: today })
      },
      leaves: ['contract_archived'],
    },
    {
      criterion: 'contract_archived',
      break: async () => undefined,
      mend: () =>
        manager.post(`/contracts/${contract.id}/archive`, {
          archiveNumber: `HT-${code}`,
          archivedAt: '档案室 3 柜 2 层',
        }),
    },
  ]
}
