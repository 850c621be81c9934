import { type closingReport, type handOver, improvement, closingReport as report } from '#domains/closing/contract.ts'
import { fileDeliverable } from '#domains/closing/server/archive/file-deliverable.ts'
import { giveHandOver } from '#domains/closing/server/hand-over/give-hand-over.ts'
import { acceptImprovement } from '#domains/closing/server/improvements/accept-improvement.ts'
import { draftClosingReport } from '#domains/closing/server/report/draft-closing-report.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

export const WORDS = {
  results: '签约率从 8% 升到 10.5%，县级水厂占新签客户一半',
  course: '展会晚了两周，费用比预算少一成',
  causes: '先打电话再上门最有效；邀请函发得太晚',
  handOver: '陈立继续跟进三家在谈客户，资料在项目文件里',
} as const

/** 王芳's closing report, written but for being submitted. */
export async function writeReport(company: Company, projectId: string): Promise<RecordOf<typeof closingReport>> {
  const draft = (await company.run('wangfang', draftClosingReport, { projectId })) as RecordOf<typeof closingReport>
  return company.as('wangfang', ctx => updateRecord(ctx, report, { id: draft.id, version: draft.version, set: WORDS }))
}

export function propose(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof improvement>> = {},
): Promise<RecordOf<typeof improvement>> {
  return company.as('wangfang', ctx =>
    createRecord(ctx, improvement, { projectId, what: '报价前先请交付确认工期', addressee: '销售部', ...given }),
  )
}

/** A report that is being written, two proposals, and one document that is filed. */
export async function tellClosing(company: Company, projectId: string): Promise<void> {
  await writeReport(company, projectId)
  const { id } = await propose(company, projectId)
  const ownerId = company.people.chenli
  await company.run('wangfang', acceptImprovement, { id, ownerId, dueOn: dayFromToday(30) })
  await propose(company, projectId, { what: '展会邀请函提前六周发出', addressee: '市场部' })
  await handTo(company, projectId)
  const filed = { stageKey: 'P1.1', deliverable: 'goal', location: '项目文件 / 目标', number: 'DA-2026-001' }
  await company.run('wangfang', fileDeliverable, { projectId, ...filed })
}

/** 王芳 hands something to 陈立, by default the customers that are still talked to. */
export function handTo(
  company: Company,
  projectId: string,
  given: Partial<Pick<RecordOf<typeof handOver>, 'what' | 'where' | 'dueOn'> & { ownerId: string }> = {},
): Promise<RecordOf<typeof handOver>> {
  const values = { what: '三家在谈的客户', where: '项目文件 / 客户', dueOn: dayFromToday(7) }
  const ownerId = company.people.chenli
  return company.run('wangfang', giveHandOver, { projectId, ownerId, ...values, ...given }) as Promise<
    RecordOf<typeof handOver>
  >
}
