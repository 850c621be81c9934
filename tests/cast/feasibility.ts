import type { InferContractRouterOutputs } from '@orpc/contract'
import type {
  FlowKind,
  feasibilityContract,
  feasibilityDimension,
  feasibilityStudy,
} from '#domains/feasibility/contract.ts'
import { draftStudy } from '#domains/feasibility/server/draft-study.ts'
import { readFeasibilitySheet } from '#domains/feasibility/server/read-feasibility-sheet.ts'
import { setCashFlow } from '#domains/feasibility/server/set-cash-flow.ts'
import { updateDimension } from '#domains/feasibility/server/update-dimension.ts'
import { updateStudy } from '#domains/feasibility/server/update-study.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'

export type FeasibilitySheet = InferContractRouterOutputs<typeof feasibilityContract>['feasibilitySheet']
export type Study = RecordOf<typeof feasibilityStudy>

export function feasibilitySheet(
  company: Company,
  projectId: string,
  given: Record<string, unknown> = {},
): Promise<FeasibilitySheet> {
  return company.run('wangfang', readFeasibilitySheet, { projectId, ...given }) as Promise<FeasibilitySheet>
}

/** What the monitoring station costs, and what the water works pay for it, year by year. */
const FLOWS: readonly (readonly [FlowKind, number, string])[] = [
  ['investment', 0, '600000'],
  ['marketing', 0, '80000'],
  ['revenue', 1, '420000'],
  ['revenue', 2, '560000'],
  ['revenue', 3, '610000'],
  ['operating', 1, '210000'],
  ['operating', 2, '240000'],
  ['operating', 3, '250000'],
  ['residual', 3, '60000'],
]

const SAID = {
  technical: ['样机在两个水厂试用三个月，数据与实验室一致', 4, '试用报告 2026-08'],
  economic: ['按现价三年收回投入，销量少两成时收益变薄', 3, '财务测算表第 2 版'],
  market: ['县级水厂有更换计划，对手售后慢', 4, '水厂访谈 24 家'],
  legal: ['要办计量器具型式批准', 3, '计量法实施细则'],
  environmental: ['废电池由我们回收', 5, '回收合同草案'],
} as const

/** 王芳 begins a study and writes all that is asked; it recommends to go. */
export async function writeStudy(company: Company, projectId: string): Promise<Study> {
  const { id } = (await company.run('wangfang', draftStudy, { projectId })) as Study
  await assessAll(company, projectId)
  for (const [kind, period, amount] of FLOWS) await company.run('wangfang', setCashFlow, { id, kind, period, amount })
  const words = { conclusion: '在取得型式批准的条件下可行', recommendation: 'go', reason: '三年内收回，需求明确' }
  return changeStudy(company, projectId, { ...words, discountRate: '8', horizon: 3 })
}

export async function changeStudy(company: Company, projectId: string, set: Record<string, unknown>): Promise<Study> {
  const { study } = await feasibilitySheet(company, projectId)
  return (await company.run('wangfang', updateStudy, { id: study?.id, version: study?.version, set })) as Study
}

async function assessAll(company: Company, projectId: string): Promise<void> {
  const { dimensions } = await feasibilitySheet(company, projectId)
  for (const { id, version, kind } of dimensions) {
    const [assessment, score, evidence] = SAID[kind]
    const blocked = kind === 'legal' && { blocking: true, blockingAnswer: '五月前由法务取得批准' }
    const set = { assessment, score, evidence, ...blocked }
    await company.run('wangfang', updateDimension, { id, version, set })
  }
}

export async function assess(
  company: Company,
  projectId: string,
  kind: RecordOf<typeof feasibilityDimension>['kind'],
  set: Record<string, unknown>,
): Promise<unknown> {
  const { dimensions } = await feasibilitySheet(company, projectId)
  const found = dimensions.find(one => one.kind === kind)
  return company.run('wangfang', updateDimension, { id: found?.id, version: found?.version, set })
}
