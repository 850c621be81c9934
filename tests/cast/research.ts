import { competitor, dataSet, insight, marketOpportunity, study, trend } from '#domains/research/contract.ts'
import { linkEvidence } from '#domains/research/server/link-evidence.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'

type Given<D extends Parameters<typeof createRecord>[1]> = Partial<Omit<NewRecord<D>, 'projectId'>>

/** A survey of 王芳 with its result, so that it can be finished once it runs. */
export function planStudy(
  company: Company,
  projectId: string,
  given: Given<typeof study> = {},
): Promise<RecordOf<typeof study>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, study, {
      projectId,
      title: '华东水务客户需求问卷',
      kind: 'survey',
      question: '客户选水质监测设备时最看重什么',
      samplePlanned: 385,
      sampleReached: 400,
      resultSummary: '六成客户把售后响应排在价格之前',
      ...given,
    }),
  )
}

export function addCompetitor(
  company: Company,
  projectId: string,
  name = '江海仪表',
): Promise<RecordOf<typeof competitor>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, competitor, {
      ...{ projectId, name },
      strengths: [{ text: '价格低两成', source: '公开招标结果' }],
      weaknesses: [{ text: '华东只有一个服务点', source: null }],
      prices: [
        {
          ...{ product: '四参数监测仪', price: '9800.00', currency: 'CNY' },
          ...{ per: '台', seenOn: '2026-10-12', source: '中标公告' },
        },
      ],
    }),
  )
}

export function addTrend(company: Company, projectId: string): Promise<RecordOf<typeof trend>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, trend, {
      ...{ projectId, statement: '县级水厂开始要求在线监测' },
      ...{ direction: 'rising', horizon: 'one_year', sourceTitle: '行业主管部门通知' },
    }),
  )
}

/** The count of county water works, with the figures that matter. */
export function addDataSet(
  company: Company,
  projectId: string,
  given: Given<typeof dataSet> = {},
): Promise<RecordOf<typeof dataSet>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, dataSet, {
      ...{ projectId, name: '县级水厂名录', sourceTitle: '城市供水统计年鉴', sourceDate: '2026-10-20' },
      ...{ periodFrom: '2025-01-01', periodTo: '2025-12-31', rows: 1843 },
      figures: [{ name: '县级水厂', value: '1843', unit: '家' }],
      columns: [{ name: '日供水量', meaning: '万立方米' }],
      ...given,
    }),
  )
}

/** A chance that she sees, resting on nothing yet. */
export function seeOpportunity(
  company: Company,
  projectId: string,
  given: Given<typeof marketOpportunity> = {},
): Promise<RecordOf<typeof marketOpportunity>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, marketOpportunity, {
      ...{ projectId, statement: '县级水厂没有人会校准仪表', audience: '县级水厂' },
      ...{ size: '46000000', sizeBasis: '1843 家，每家每年 2.5 万元', windowUntil: '2028-12-31' },
      ...given,
    }),
  )
}

/** An insight, by default resting on a citation; without evidence where `evidence` is false. */
export async function addInsight(
  company: Company,
  projectId: string,
  given: Given<typeof insight> = {},
  evidence = true,
): Promise<RecordOf<typeof insight>> {
  const made = await company.as('wangfang', ctx =>
    createRecord(ctx, insight, {
      ...{ projectId, claim: '客户为更快的售后愿意多付一成' },
      ...{ topic: 'needs', confidence: 'medium', ...given },
    }),
  )
  const citation = { insightId: made.id, kind: 'citation', sourceTitle: '客户访谈纪要' }
  if (evidence) await company.run('wangfang', linkEvidence, citation)
  return made
}
