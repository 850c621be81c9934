import { afterAll, beforeAll, expect, test } from 'vitest'
import { startCampaign } from '#domains/campaigns/server/start-campaign.ts'
import { stopCampaign } from '#domains/campaigns/server/stop-campaign.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { measuredProject } from '#tests/cast/evaluation.ts'
import { newMetric, newReading } from '#tests/cast/goals.ts'
import { planACampaign } from '#tests/cast/plan-campaign.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { kpisRead } from './kpis-read.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

/** What the gate says of the KPIs of campaigns. */
async function unread(projectId: string): Promise<unknown[]> {
  const { missing } = await judgeLive(company, projectId, kpisRead)
  return missing.filter(({ why }) => why.code === 'campaign_unread').map(({ recordId }) => recordId)
}

test("a campaign's KPI is read while the campaign runs; before it began nothing is due", async () => {
  const { project, goal } = await measuredProject(company, '100')
  const { id: metricId } = await newMetric(company, { aggregation: 'sum', unit: '条' })
  const one = await planACampaign(company, project.id, { metricId, goalId: goal.id })
  await stopped(await planACampaign(company, project.id, { goalId: goal.id }))
  expect(await unread(project.id)).toEqual([])
  const on = dayFromToday(-3)
  await company.run('wangfang', startCampaign, { id: one.id, version: one.version, on })
  expect(await unread(project.id)).toEqual([metricId])
  await read(project.id, metricId, dayFromToday(-20), dayFromToday(-4))
  expect(await unread(project.id)).toEqual([metricId])
  await read(project.id, metricId, on, dayFromToday(-1))
  expect(await unread(project.id)).toEqual([])
})

function stopped({ id, version }: { id: string; version: number }) {
  return company.run('wangfang', stopCampaign, { id, version, reason: '展会取消' })
}

function read(projectId: string, metricId: string, periodStart: string, periodEnd: string) {
  return newReading(company, { projectId, metricId, periodStart, periodEnd, value: '12' })
}
