import { aim, goal, type metric, type reading } from '#domains/goals/contract.ts'
import { defineMetric } from '#domains/goals/server/define-metric.ts'
import { recordReading } from '#domains/goals/server/record-reading.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'

/** A key figure of the cast; 王芳 defines it. */
export async function newMetric(company: Company, given: object = {}): Promise<RecordOf<typeof metric>> {
  const name = `转化率 ${Math.random().toString(36).slice(2, 8)}`
  return (await company.run('wangfang', defineMetric, {
    ...{ name, unit: '%', direction: 'up', aggregation: 'ratio', rhythm: 'month' },
    ...given,
  })) as RecordOf<typeof metric>
}

/** A complete goal in the project, serving an aim of the company; with it the metric that it is measured by. */
export async function newGoal(
  company: Company,
  project: { id: string; finish: string },
  given: object = {},
): Promise<RecordOf<typeof goal> & { metricId: string }> {
  const measure = await newMetric(company)
  const serves = await company.as('liming', ctx => createRecord(ctx, aim, { name: `营收 3 亿 ${ctx.newId('aim')}` }))
  return (await company.as('wangfang', ctx =>
    createRecord(ctx, goal, {
      ...{ projectId: project.id, statement: '把存款产品的转化率提高到 12%', area: 'sales', subject: '存量客户' },
      ...{ metricId: measure.id, unit: '%', direction: 'up', baseline: '8', target: '12', deadline: project.finish },
      ...{ gapNote: '试点支行已经做到 13%', aimId: serves.id },
      ...given,
    }),
  )) as RecordOf<typeof goal> & { metricId: string }
}

/** A reading of one period; a ratio by its two parts. */
export async function newReading(company: Company, given: object): Promise<RecordOf<typeof reading>> {
  return (await company.run('wangfang', recordReading, { source: '活动日报', ...given })) as RecordOf<typeof reading>
}
