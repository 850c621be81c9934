import { and, desc, eq } from 'drizzle-orm'
import {
  concession,
  type negotiationTerm,
  product,
  type proposal,
  proposal as proposals,
} from '#domains/deals/contract.ts'
import { addTerm } from '#domains/deals/server/selling/negotiation/add-term.ts'
import { agreeTerm } from '#domains/deals/server/selling/negotiation/agree-term.ts'
import { addQuoteLine } from '#domains/deals/server/selling/proposals/add-quote-line.ts'
import { draftProposal } from '#domains/deals/server/selling/proposals/draft-proposal.ts'
import { reviseProposal } from '#domains/deals/server/selling/proposals/revise-proposal.ts'
import { sendProposal } from '#domains/deals/server/selling/proposals/send-proposal.ts'
import { submitProposal } from '#domains/deals/server/selling/proposals/submit-proposal.ts'
import { approval } from '#domains/process/contract.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { tableOf } from '#kernel/db/table.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company, Player } from './company.ts'
import { dayFromToday } from './days.ts'

type Proposal = RecordOf<typeof proposal>

/** A level sensor of the catalogue: 1,130.00 with 13 % tax, so 1,000.00 without; it costs 700.00. */
export function sensor(
  company: Company,
  given: Partial<NewRecord<typeof product>> = {},
): Promise<RecordOf<typeof product>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, product, {
      ...{ name: '超声波液位计', kind: 'product', unit: '台', traits: '免维护；量程 10 米' },
      ...{ listPrice: '1130', cost: '700', taxRate: '13' },
      ...given,
    }),
  )
}

/** 陈立's proposal to a waterworks: ten sensors, a margin of 30 %; written but for being submitted. */
export async function writeProposal(company: Company, projectId: string): Promise<Proposal> {
  const { id: productId } = await sensor(company)
  const given = { name: '江海水厂液位监测方案', customerName: '江海水厂', validUntil: dayFromToday(30) }
  const { id, version } = (await company.run('chenli', draftProposal, { projectId, ...given })) as Proposal
  await company.run('chenli', addQuoteLine, { proposalId: id, productId, quantity: '10' })
  const set = { introduction: '泵房液位靠人看，夜里没人。', solution: '十台液位计接入值班室，低位报警。' }
  return company.as('chenli', ctx => updateRecord(ctx, proposals, { id, version, set }))
}

/** The approval that waits for somebody to decide on this record is given. */
export async function approve(company: Company, player: Player, subjectId: string): Promise<void> {
  await decide(company, player, subjectId, { decision: 'approve' })
}

export async function decide(
  company: Company,
  player: Player,
  subjectId: string,
  vote: { decision: 'approve' | 'reject'; comment?: string },
): Promise<void> {
  const id = await company.as(player, async ctx => {
    const table = tableOf(approval)
    const [newest] = await ctx.tx
      .select()
      .from(table)
      .where(and(eq(table.workspaceId, company.workspaceId), eq(table.subjectId, subjectId)))
      .orderBy(desc(table.id))
      .limit(1)
    return newest?.id
  })
  await company.run(player, decideApproval, { id, ...vote })
}

/** 陈立's proposal, approved by 王芳 and on its way to the customer. */
export async function sentProposal(
  company: Company,
  projectId: string,
  validUntil = dayFromToday(30),
): Promise<Proposal> {
  const { id, version } = await writeProposal(company, projectId)
  await company.as('chenli', ctx => updateRecord(ctx, proposals, { id, version, set: { validUntil } }))
  await company.run('chenli', submitProposal, { id })
  await approve(company, 'wangfang', id)
  return (await company.run('chenli', sendProposal, { id, ...SENT() })) as Proposal
}

export const SENT = () => ({ sentTo: '刘工，设备科长', sentOn: dayFromToday(0), sentBy: 'email' })
export const CONFIRMED = () => ({
  ...{ confirmedBy: '何厂长', answeredOn: dayFromToday(0), confirmedHow: 'meeting' },
  evidence: '会议纪要第 3 条，存项目文件',
})

/** A price that is not to fall below 98,000. */
export function priceTerm(
  company: Company,
  projectId: string,
  given: object = {},
): Promise<RecordOf<typeof negotiationTerm>> {
  const term = { name: '总价', kind: 'price', measure: 'at_least', unit: '元', ours: '113000', floor: '98000' }
  return company.run('chenli', addTerm, { projectId, ...term, ...given }) as Promise<RecordOf<typeof negotiationTerm>>
}

/** A proposal that was sent, its next version in work, three terms on the table and one concession. */
export async function tellSelling(company: Company, projectId: string): Promise<void> {
  const { id } = await sentProposal(company, projectId)
  await company.as('wangfang', ctx =>
    createRecord(ctx, product, {
      ...{ name: '现场安装与调试', number: 'FW-01', kind: 'service', unit: '人天' },
      ...{ listPrice: '1590', cost: '900', taxRate: '6' },
    }),
  )
  const next = (await company.run('chenli', reviseProposal, { id, reason: '客户要加现场安装' })) as Proposal
  const service = {
    name: '现场安装与调试',
    kind: 'service',
    unit: '人天',
    unitPrice: '1590',
    taxRate: '6',
    cost: '900',
  }
  await company.run('chenli', addQuoteLine, { proposalId: next.id, ...service, quantity: '4', discount: '5' })
  const { id: termId } = await priceTerm(company, projectId, { theirs: '95000' })
  const days = {
    name: '交货期',
    kind: 'delivery',
    measure: 'at_most',
    unit: '天',
    ours: '30',
    theirs: '20',
    floor: '45',
  }
  const delivery = await priceTerm(company, projectId, days)
  await company.run('chenli', agreeTerm, { id: delivery.id, agreed: '25' })
  await priceTerm(company, projectId, {
    ...{ name: '质保期', kind: 'warranty', measure: 'words', unit: null },
    ...{ ours: '验收后一年', theirs: '验收后三年', floor: '验收后两年' },
  })
  const given = { side: 'us', what: '总价降 2%', inReturn: '预付款由三成提到五成' } as const
  await company.as('chenli', ctx =>
    createRecord(ctx, concession, { projectId, termId, ...given, madeOn: dayFromToday(-1) }),
  )
}
