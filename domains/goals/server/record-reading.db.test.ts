import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { newMetric, newReading } from '#tests/cast/goals.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { recordReading } from './record-reading.ts'

let company: Company
let project: Started
beforeAll(async () => {
  company = await openCompany()
  project = await startProject(company, { start: dayFromToday(-60) })
})
afterAll(() => company.close())

const [from, to] = [dayFromToday(-20), dayFromToday(-11)]
const period = { periodStart: from, periodEnd: to }

describe('a reading', () => {
  test('is kept in the project’s iteration with its parts and the value they give', async () => {
    const metric = await newMetric(company)
    const given = { projectId: project.id, metricId: metric.id, ...period, numerator: '5289', denominator: '45211' }
    expect(await newReading(company, given)).toMatchObject({
      ...{ iteration: 1, value: '11.69848', numerator: '5289', denominator: '45211', origin: 'entered' },
    })
  })

  test('never counts a day twice: it overlaps no other of its metric', async () => {
    const [one, other] = [await newMetric(company, { aggregation: 'sum' }), await newMetric(company)]
    const given = { projectId: project.id, metricId: one.id, value: '3' }
    await newReading(company, { ...given, ...period })
    const refused = newReading(company, { ...given, periodStart: to, periodEnd: dayFromToday(-5) })
    await expect(refused).rejects.toMatchObject({ code: 'reading.overlap', data: { params: { start: from, end: to } } })
    await newReading(company, { ...given, periodStart: dayFromToday(-10), periodEnd: dayFromToday(-5) })
    await newReading(company, {
      ...given,
      ...period,
      metricId: other.id,
      value: null,
      numerator: '1',
      denominator: '2',
    })
  })

  test('of two people at once is taken once', async () => {
    const metric = await newMetric(company, { aggregation: 'sum' })
    const given = { projectId: project.id, metricId: metric.id, value: '3', ...period }
    const both = await Promise.allSettled([newReading(company, given), newReading(company, given)])
    expect(both.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('is not taken in advance, nor of a period that runs backwards', async () => {
    const metric = await newMetric(company, { aggregation: 'sum' })
    const given = { projectId: project.id, metricId: metric.id, value: '3' }
    const early = newReading(company, { ...given, periodStart: from, periodEnd: dayFromToday(1) })
    await expect(early).rejects.toMatchObject({ code: 'reading.future', data: { field: 'periodEnd' } })
    const backwards = newReading(company, { ...given, periodStart: to, periodEnd: from })
    await expect(backwards).rejects.toMatchObject({ code: 'reading.period' })
  })

  test('is not taken of a metric or in a project that is not there', async () => {
    const metric = await newMetric(company, { aggregation: 'sum' })
    const nobody = 'met_00000000000000000000000000'
    const given = { projectId: project.id, metricId: nobody, value: '3', ...period }
    await expect(newReading(company, given)).rejects.toMatchObject({ code: 'reference.unknown' })
    const elsewhere = { ...given, metricId: metric.id, projectId: 'prj_00000000000000000000000000' }
    await expect(newReading(company, elsewhere)).rejects.toMatchObject({ code: 'reference.unknown' })
  })

  test('is entered by people of the project, and by nobody else without the right', async () => {
    const metric = await newMetric(company, { aggregation: 'sum' })
    const given = { projectId: project.id, metricId: metric.id, value: '3', source: '日报', ...period }
    await expect(company.run('sunwei', recordReading, given)).rejects.toMatchObject({ code: 'right.missing' })
    expect(await company.run('chenli', recordReading, given)).toMatchObject({ value: '3' })
  })
})
