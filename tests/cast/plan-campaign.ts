import { campaign } from '#domains/campaigns/contract.ts'
import { goal, metric } from '#domains/goals/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { insertRecord } from '#kernel/command/records.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'

let serial = 0

/** A fully planned campaign of the cast's project: 王芳 answers for it, a metric judges it, it serves a goal. */
export async function planACampaign(
  company: Company,
  projectId: string,
  more: Record<string, unknown> = {},
): Promise<RecordOf<typeof campaign>> {
  serial++
  return company.as('wangfang', async ctx => {
    const { id: metricId } = await insertRecord(ctx, metric, {
      ...{ name: `新增线索 ${serial}`, unit: '个', direction: 'up', aggregation: 'sum' },
    })
    const { id: goalId } = await createRecord(ctx, goal, { projectId, statement: '新增 500 条线索' })
    return createRecord(ctx, campaign, {
      ...{ projectId, name: `行业展会 ${serial}`, audience: '华东的设备厂', channel: '展会', goalId, metricId },
      ...{ kpiTarget: '500', start: '2026-11-09', finish: '2026-11-20', budget: '20000', ...more },
    })
  })
}
