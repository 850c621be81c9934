import type { opportunity } from '#domains/deals/opportunities-contract.ts'
import { loseOpportunity } from '#domains/deals/server/opportunities/lose-opportunity.ts'
import { moveOpportunity } from '#domains/deals/server/opportunities/move-opportunity.ts'
import { saveOpportunity } from '#domains/deals/server/opportunities/save-opportunity.ts'
import { winOpportunity } from '#domains/deals/server/opportunities/win-opportunity.ts'
import type { NewRecord, RecordOf } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { dayFromToday } from './days.ts'

/** A chance that 陈立 follows: three waterworks of one county. */
export function enterOpportunity(
  company: Company,
  projectId: string,
  given: Partial<NewRecord<typeof opportunity>> = {},
): Promise<RecordOf<typeof opportunity>> {
  return company.run('chenli', saveOpportunity.create, {
    ...{ projectId, name: '三个县级水厂的压力监测', customerName: '临江县水务', amount: '860000.00' },
    ...{ closeOn: dayFromToday(45), competitors: '海测仪表，价格低一成' },
    ...{ nextStep: '带样机到泵房试装', nextStepOn: dayFromToday(5) },
    ...given,
  }) as Promise<RecordOf<typeof opportunity>>
}

/** One that is negotiated and late, one with its needs known, one won and one lost. */
export async function tellOpportunities(company: Company, projectId: string): Promise<void> {
  const late = await enterOpportunity(company, projectId, { closeOn: dayFromToday(-3) })
  await company.run('chenli', moveOpportunity, { id: late.id, to: 'negotiating' })
  const second = { name: '新港电机冷却水改造', customerName: '新港电机', amount: '128000.00' }
  const { id } = await enterOpportunity(company, projectId, second)
  await company.run('chenli', moveOpportunity, { id, to: 'needs' })
  const third = { name: '城北二水厂试点', customerName: '城北水务', amount: '95000.00' }
  const won = await enterOpportunity(company, projectId, third)
  await company.run('chenli', winOpportunity, { id: won.id, reason: '试装两周没有误报' })
  const fourth = { name: '沿河泵站巡检', customerName: '沿河水利', amount: '210000.00' }
  const lost = await enterOpportunity(company, projectId, fourth)
  await company.run('chenli', loseOpportunity, { id: lost.id, reason: '交货期比对方晚一个月', lostTo: '海测仪表' })
}
