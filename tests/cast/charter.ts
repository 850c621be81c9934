import type { CharterSheet, charter, requirement, scopeItem } from '#domains/charter/contract.ts'
import { createRequirement } from '#domains/charter/server/create-requirement.ts'
import { createScopeItem } from '#domains/charter/server/create-scope-item.ts'
import { draftCharter } from '#domains/charter/server/draft-charter.ts'
import { readCharterSheet } from '#domains/charter/server/read-charter-sheet.ts'
import { submitCharter } from '#domains/charter/server/submit-charter.ts'
import { goal } from '#domains/goals/contract.ts'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

export type Charter = RecordOf<typeof charter>
export type ScopeItem = RecordOf<typeof scopeItem>
export type Requirement = RecordOf<typeof requirement>

/** What a charter says itself; the rest it reads from its project. */
export const CHARTER_TEXTS = {
  purpose: '县级水厂三年内要换下一半旧仪表，华东渠道还没有人去谈。为华东渠道部和县级代理商做。',
  expectedResults: '华东五省有 20 家签约代理，县级订单占到华东收入的三成，渠道部能自己接着做。',
  resourceLimit: '渠道部 6 人，不再增加编制；样机 40 台。',
  authority: '项目经理可自行决定 5 万元以内的支出和代理的考察名单；折扣低于八五折要请示发起人。',
} as const

/** The first version of 王芳's charter, whole but for scope and requirements. */
export function beginCharter(company: Company, projectId: string, given: object = {}): Promise<Charter> {
  const texts = { ...CHARTER_TEXTS, finishBy: dayFromToday(365), budgetLimit: '800000', ...given }
  return company.run('wangfang', draftCharter, { projectId, ...texts }) as Promise<Charter>
}

export function addScope(
  company: Company,
  projectId: string,
  given: { kind: ScopeItem['kind']; statement: string; reason?: string },
): Promise<ScopeItem> {
  return company.run('wangfang', createScopeItem, { projectId, ...given }) as Promise<ScopeItem>
}

export function addRequirement(company: Company, projectId: string, given: object = {}): Promise<Requirement> {
  return company.run('wangfang', createRequirement, {
    ...{ projectId, statement: '签约 20 家县级代理', expectedResult: '每省至少三家能独立报价' },
    ...{ acceptance: '合同盖章并完成首单', priority: 'must', source: '渠道部年度会议' },
    ...given,
  }) as Promise<Requirement>
}

/** What the project is run for, in its shortest form. */
export function addGoal(company: Company, projectId: string): Promise<unknown> {
  return company.as('wangfang', ctx => createRecord(ctx, goal, { projectId, statement: '签约 20 家县级代理' }))
}

/** A charter that lacks nothing. */
export async function wholeCharter(company: Company, projectId: string): Promise<Charter> {
  await addScope(company, projectId, { kind: 'in_scope', statement: '江苏、浙江、安徽三省的县级水厂' })
  await addScope(company, projectId, { kind: 'out_of_scope', statement: '农村供水站', reason: '招标由省里统一做' })
  await addRequirement(company, projectId)
  await addGoal(company, projectId)
  return beginCharter(company, projectId)
}

export function readSheet(company: Company, projectId: string): Promise<CharterSheet> {
  return company.run('wangfang', readCharterSheet, { projectId }) as Promise<CharterSheet>
}

/** 王芳 submits it, 李明 decides. */
export async function decideCharter(
  company: Company,
  { id }: { id: string },
  given: { decision?: 'approve' | 'reject'; comment?: string } = {},
): Promise<void> {
  await company.run('wangfang', submitCharter, { id })
  await voteOn(company, id, given)
}

export async function voteOn(company: Company, charterId: string, given: object = {}): Promise<unknown> {
  const { rows } = await company.database.owner.query(
    "select id from approval where subject_id = $1 and result = 'pending'",
    [charterId],
  )
  return company.run('liming', decideApproval, { id: rows[0]?.id, decision: 'approve', ...given })
}

/** An approved charter, and the draft of the next version, since something was added to the scope. */
export async function tellCharter(company: Company, projectId: string): Promise<void> {
  await addScope(company, projectId, { kind: 'in_scope', statement: '县级代理的招募和培训' })
  await addScope(company, projectId, { kind: 'assumption', statement: '省级代理不反对直接招县级代理' })
  await addScope(company, projectId, { kind: 'constraint', statement: '样机只有 40 台，要轮流用' })
  await addRequirement(company, projectId, {
    ...{ statement: '县级报价两天内给出', expectedResult: '代理不再等总部', acceptance: '抽查 20 单，九成在两天内' },
    ...{ priority: 'should', source: '代理访谈' },
  })
  await decideCharter(company, await wholeCharter(company, projectId))
  await addScope(company, projectId, { kind: 'in_scope', statement: '园区泵站的试点' })
}
