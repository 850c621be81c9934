import type { decision } from '#domains/strategy/contract.ts'
import { createDecision } from '#domains/strategy/server/create-decision.ts'
import { decide } from '#domains/strategy/server/decide.ts'
import { linkInsight } from '#domains/strategy/server/link-insight.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'

export type Decision = RecordOf<typeof decision>

/** Dear and well served against cheap and easily sold. */
const SCORES = [
  { option: 'o1', criterion: 'c1', score: 5 },
  { option: 'o1', criterion: 'c2', score: 3 },
  { option: 'o2', criterion: 'c1', score: 2 },
  { option: 'o2', criterion: 'c2', score: 5 },
]

/** A draft with two options, compared on two criteria. */
export async function openDecision(
  company: Company,
  projectId: string,
  given: Record<string, unknown> = {},
): Promise<Decision> {
  return (await company.run('wangfang', createDecision, {
    ...{ projectId, kind: 'price', question: '四参数监测仪定什么价' },
    options: [
      { key: 'o1', name: '每台 12800 元，含三年上门', description: null, pros: '毛利高', cons: '比对手高三成' },
      { key: 'o2', name: '每台 9800 元，服务另算', description: null, pros: '好卖', cons: '服务收不上钱' },
    ],
    criteria: [
      { key: 'c1', name: '毛利', weight: 60 },
      { key: 'c2', name: '成交难度', weight: 40 },
    ],
    scores: SCORES,
    ...given,
  })) as Decision
}

/** A decision for the first option, resting on an insight. */
export async function makeDecision(
  company: Company,
  projectId: string,
  insightId: string,
  given: Record<string, unknown> = {},
): Promise<Decision> {
  const draft = await openDecision(company, projectId, given)
  await company.run('wangfang', linkInsight, { decisionId: draft.id, insightId })
  return choose(company, draft)
}

export async function choose(company: Company, draft: Decision, choice = 'o1'): Promise<Decision> {
  const reason = '客户为更快的售后愿意多付'
  return (await company.run('wangfang', decide, { id: draft.id, version: draft.version, choice, reason })) as Decision
}
