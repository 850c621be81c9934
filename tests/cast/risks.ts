import { issue, risk } from '#domains/risk/contract.ts'
import { answerRisk } from '#domains/risk/server/answer-risk.ts'
import { foreseeIssue } from '#domains/risk/server/foreseen/foresee-issue.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

/** A threat of 王芳's project, judged and without a response. */
export function enterRisk(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof risk>> = {},
): Promise<RecordOf<typeof risk>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, risk, {
      ...{ projectId, event: '行业展会延期', kind: 'threat', category: 'market' },
      ...{ cause: '场馆改造', effect: '样机错过发布窗口' },
      ...{ probability: '3', timeImpact: '4', costImpact: '2', amount: '200000.00' },
      ...given,
    }),
  )
}

export function enterIssue(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof issue>> = {},
): Promise<RecordOf<typeof issue>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, issue, { projectId, title: '样机到货晚了', severity: 'high', dueOn: dayFromToday(5), ...given }),
  )
}

/** A problem that 王芳 sees coming in a month, and 陈立 is to prevent. */
export function foreseeAnIssue(
  company: Company,
  projectId: string,
  given: object = {},
): Promise<RecordOf<typeof issue>> {
  return company.run('wangfang', foreseeIssue, {
    ...{ projectId, title: '展会前后样机不够用', severity: 'medium', likelyOn: dayFromToday(30) },
    ...{ prevention: '提前两周再做两套', measure: '向代理商借', ownerId: company.people.chenli },
    ...given,
  }) as Promise<RecordOf<typeof issue>>
}

/** What stands in a response, but for the risk itself. */
export const ANSWER = { response: 'reduce', measures: '同时订下第二个展会的展位', residualProbability: '2' } as const

/** Two risks, one of them answered by 陈立, an issue, and one that is foreseen. */
export async function tellRisks(company: Company, projectId: string): Promise<void> {
  const { id } = await enterRisk(company, projectId)
  const answer = { ...ANSWER, residualImpact: '2', reviewOn: dayFromToday(14), ownerId: company.people.chenli } as const
  await company.run('wangfang', answerRisk, { id, ...answer })
  await enterRisk(company, projectId, {
    event: '竞争对手同期降价',
    probability: '4',
    timeImpact: null,
    costImpact: '5',
  })
  await enterIssue(company, projectId)
  await foreseeAnIssue(company, projectId)
}
