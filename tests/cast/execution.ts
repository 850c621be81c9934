import { adPlacement, channelPartner, productItem, training } from '#domains/campaigns/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

/** A product of 王芳's project, to be released in a month. */
export function planProduct(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof productItem>> = {},
): Promise<RecordOf<typeof productItem>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, productItem, {
      ...{ projectId, name: '低功耗液位计', brief: '给县级水厂，电池用五年', releaseOn: dayFromToday(30) },
      ...given,
    }),
  )
}

/** An agent of hers, with a contract that is in force. */
export function planPartner(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof channelPartner>> = {},
): Promise<RecordOf<typeof channelPartner>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, channelPartner, {
      ...{ projectId, name: '华东仪表经销有限公司', kind: 'agent', region: '江浙沪' },
      ...{ contractFrom: dayFromToday(-30), contractUntil: dayFromToday(300), plannedSellThrough: '600000' },
      ...given,
    }),
  )
}

/** An ad of hers in a trade medium, booked for this month. */
export function bookAd(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof adPlacement>> = {},
): Promise<RecordOf<typeof adPlacement>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, adPlacement, {
      ...{ projectId, name: '水务行业号专题', medium: 'trade', audience: '县级水厂厂长' },
      ...{ start: dayFromToday(-5), finish: dayFromToday(20), plannedCost: '30000' },
      ...given,
    }),
  )
}

/** A training of hers: 陈立 and 赵倩 should come. */
export function planTraining(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof training>> = {},
): Promise<RecordOf<typeof training>> {
  const listed = [company.people.chenli, company.people.zhaoqian]
  return company.as('wangfang', ctx =>
    createRecord(ctx, training, {
      ...{ projectId, topic: '新液位计怎么讲', plannedOn: dayFromToday(-1), trainer: '周工', passMark: 60 },
      attendance: listed.map(personId => ({ personId, attended: false, score: null })),
      ...given,
    }),
  )
}

/** The list of a training: 陈立 came, 赵倩 did not. */
export function attendanceOf({ people }: Company, score: number | null = null) {
  return [
    { personId: people.chenli, attended: true, score },
    { personId: people.zhaoqian, attended: false, score: null },
  ]
}

/** One of each; the list of the training has a score already. */
export async function tellExecution(company: Company, projectId: string): Promise<void> {
  await planProduct(company, projectId)
  await planPartner(company, projectId)
  await bookAd(company, projectId)
  await planTraining(company, projectId, { attendance: attendanceOf(company, 72) })
}
