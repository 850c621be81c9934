import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { newGoal, newMetric, newReading } from '#tests/cast/goals.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { agreeGoal } from './agree-goal.ts'
import { defineMetric } from './define-metric.ts'
import { moveMetric } from './move-metric.ts'
import { readMetricTree } from './read-metric-tree.ts'
import { redefineMetric } from './redefine-metric.ts'

let company: Company
let project: Started
beforeAll(async () => {
  company = await openCompany()
  project = await startProject(company, { start: dayFromToday(-60) })
})
afterAll(() => company.close())

const meaning = { unit: '个', direction: 'up', aggregation: 'sum' }
const redefine = (id: string) => company.run('wangfang', redefineMetric, { id, version: 1, ...meaning })

describe('what a metric means', () => {
  test('can change as long as nothing relies on it', async () => {
    const metric = await newMetric(company)
    expect(await redefine(metric.id)).toMatchObject({ unit: '个', aggregation: 'sum' })
  })

  test('cannot change under its readings', async () => {
    const metric = await newMetric(company)
    const day = dayFromToday(-3)
    await newReading(company, {
      ...{ projectId: project.id, metricId: metric.id, periodStart: day, periodEnd: day },
      ...{ numerator: '1', denominator: '2' },
    })
    await expect(redefine(metric.id)).rejects.toMatchObject({
      code: 'metric.has_readings',
      data: { params: { count: 1 } },
    })
  })

  test('cannot change under a goal that is agreed', async () => {
    const goal = await newGoal(company, project)
    await company.run('liming', agreeGoal, { id: goal.id, version: 1 })
    await expect(redefine(goal.metricId)).rejects.toMatchObject({ code: 'metric.in_use' })
  })

  test('is defined by those who may write goals in the workspace', async () => {
    const refused = company.run('sunwei', defineMetric, { name: '我的指标', ...meaning })
    expect(await refused).toMatchObject({ ownerId: company.people.sunwei })
  })
})

describe('the metric tree', () => {
  test('holds no circle', async () => {
    const [top, low] = [await newMetric(company), await newMetric(company)]
    await company.run('wangfang', moveMetric, { id: low.id, version: 1, parentId: top.id })
    const circle = company.run('wangfang', moveMetric, { id: top.id, version: 1, parentId: low.id })
    await expect(circle).rejects.toMatchObject({ code: 'metric.circle' })
    expect(await company.run('wangfang', moveMetric, { id: low.id, version: 2, parentId: null })).toMatchObject({
      parentId: null,
    })
  })

  test('shows a project’s readings as one number, with its goals', async () => {
    const goal = await newGoal(company, project)
    const days = [dayFromToday(-9), dayFromToday(-8)]
    for (const [index, day] of days.entries())
      await newReading(company, {
        ...{ projectId: project.id, metricId: goal.metricId, periodStart: day, periodEnd: day },
        ...{ numerator: String(5 + 4 * index), denominator: String(10 + 80 * index) },
      })
    const { items } = (await company.run('wangfang', readMetricTree, { project: project.id })) as Awaited<
      ReturnType<typeof readTree>
    >
    const item = items.find(one => one.metric.id === goal.metricId)
    expect(item).toMatchObject({ goals: 1, readings: 2, value: '14', lastOn: days[1] })
    const everywhere = await readTree()
    expect(everywhere.items.find(one => one.metric.id === goal.metricId)).toMatchObject({ readings: 2, value: '10' })
  })
})

async function readTree() {
  const tree = await company.run('wangfang', readMetricTree, {})
  return tree as { items: { metric: { id: string }; goals: number; readings: number; value: string | null }[] }
}
