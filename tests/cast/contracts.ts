import { contract, type contractObligation, type payment, type receivable } from '#domains/contracts/contract.ts'
import { archiveContract } from '#domains/contracts/server/contract/archive-contract.ts'
import { bringIntoForce } from '#domains/contracts/server/contract/bring-into-force.ts'
import { signContract } from '#domains/contracts/server/contract/sign-contract.ts'
import { startSigning } from '#domains/contracts/server/contract/start-signing.ts'
import { submitContract } from '#domains/contracts/server/contract/submit-contract.ts'
import { addReceivable } from '#domains/contracts/server/money/add-receivable.ts'
import { enterPayment } from '#domains/contracts/server/money/enter-payment.ts'
import { issueInvoice } from '#domains/contracts/server/money/issue-invoice.ts'
import { requestRescheduling } from '#domains/contracts/server/money/request-rescheduling.ts'
import { addObligation } from '#domains/contracts/server/obligations/add-obligation.ts'
import { meetObligation } from '#domains/contracts/server/obligations/meet-obligation.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company, Player } from './company.ts'
import { dayFromToday } from './days.ts'

export type Contract = RecordOf<typeof contract>
type Receivable = RecordOf<typeof receivable>

let drawn = 0

/** 王芳's contract with a waterworks, still a draft: 100,000 in all. */
export function draftContract(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof contract>> = {},
): Promise<Contract> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, contract, {
      ...{ projectId, name: '县级水厂压力监测供货合同', number: `XS-2026-${String(++drawn).padStart(3, '0')}` },
      ...{ ourSide: '云岭传感科技有限公司', theirSide: '江海水务有限公司', amount: '100000.00' },
      ...{ content: '供货 40 套，安装调试，质保两年；正文第三稿在项目文件里', endsOn: dayFromToday(300), ...given },
    }),
  )
}

/** Somebody decides what waits for them on a record. */
export async function decideOn(
  company: Company,
  subjectId: string,
  decision: 'approve' | 'reject' = 'approve',
  player: Player = 'liming',
): Promise<unknown> {
  const { rows } = await company.database.owner.query(
    "select id from approval where subject_id = $1 and result = 'pending'",
    [subjectId],
  )
  const comment = decision === 'reject' ? '条款还要改' : undefined
  return company.run(player, decideApproval, { id: rows[0]?.id, decision, ...(comment && { comment }) })
}

/** The contract is approved and with both sides to be signed. */
export async function toBeSigned(company: Company, projectId: string, given: object = {}): Promise<Contract> {
  const { id } = await draftContract(company, projectId, given)
  await company.run('wangfang', submitContract, { id })
  await decideOn(company, id)
  return (await company.run('wangfang', startSigning, { id })) as Contract
}

export function sign(company: Company, id: string, party: 'ours' | 'theirs', given: object = {}): Promise<unknown> {
  const signedBy = party === 'ours' ? '李明' : '吴经理'
  return company.run('wangfang', signContract, {
    ...{ id, party, signedBy, role: '法定代表人', signedOn: dayFromToday(-2), how: 'seal_and_name' },
    ...{ evidence: '扫描件在项目文件里', ...given },
  })
}

/** The contract is signed by both sides and binds. */
export async function inForce(company: Company, projectId: string, given: object = {}): Promise<Contract> {
  const { id } = await toBeSigned(company, projectId, given)
  await sign(company, id, 'ours')
  await sign(company, id, 'theirs')
  return (await company.run('wangfang', bringIntoForce, { id, effectiveOn: dayFromToday(-1) })) as Contract
}

export function owe(company: Company, contractId: string, given: object = {}) {
  return company.run('wangfang', addObligation, {
    ...{ contractId, party: 'ours', what: '到货并安装 40 套', dueOn: dayFromToday(20), ...given },
  }) as Promise<RecordOf<typeof contractObligation>>
}

export function plan(company: Company, contractId: string, amount: string, given: object = {}): Promise<Receivable> {
  return company.run('wangfang', addReceivable, {
    ...{ contractId, name: '首付款', amount, dueOn: dayFromToday(10), ...given },
  }) as Promise<Receivable>
}

export function pay(
  company: Company,
  contractId: string,
  amount: string,
  allocations: object[] = [],
  given: object = {},
) {
  return company.run('wangfang', enterPayment, {
    ...{ contractId, payer: '江海水务有限公司', paidOn: dayFromToday(-1), amount },
    ...{ bankReference: `BK${++drawn}`, allocations, ...given },
  }) as Promise<RecordOf<typeof payment>>
}

/** A contract in force with what both sides owe, a plan that is partly paid, partly late, and an asked delay. */
export async function tellContracts(company: Company, projectId: string): Promise<void> {
  const { id } = await inForce(company, projectId)
  const keep = { archiveNumber: 'HT-2026-007', archivedAt: '档案室 3 柜 2 层' }
  await company.run('wangfang', archiveContract, { id, ...keep })
  const first = await owe(company, id, { what: '提交施工方案', dueOn: dayFromToday(-3) })
  await company.run('wangfang', meetObligation, { id: first.id, evidence: '对方已签收，见往来函 12 号' })
  await owe(company, id)
  await owe(company, id, { party: 'theirs', what: '提供机房和网络', dueOn: dayFromToday(5) })
  const down = await plan(company, id, '30000.00', { milestone: '合同生效后 10 日内', dueOn: dayFromToday(-12) })
  const arrival = await plan(company, id, '50000.00', { name: '到货款', dueOn: dayFromToday(-40) })
  await plan(company, id, '20000.00', { name: '质保金', milestone: '质保期满', dueOn: dayFromToday(200) })
  await pay(company, id, '35000.00', [{ receivableId: down.id, amount: '30000.00' }])
  await company.run('wangfang', issueInvoice, {
    ...{ contractId: id, number: '26310000000000000018', kind: 'digital_special', rate: '13', gross: '33900.00' },
    issuedOn: dayFromToday(-11),
  })
  const instalments = [
    { dueOn: dayFromToday(20), amount: '25000.00' },
    { dueOn: dayFromToday(50), amount: '25000.00' },
  ]
  await company.run('wangfang', requestRescheduling, { id: arrival.id, instalments, reason: '对方财政拨款推迟' })
  await draftContract(company, projectId, { name: '运维服务合同', amount: '24000.00' })
}
