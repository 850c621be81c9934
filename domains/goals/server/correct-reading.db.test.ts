import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readHistory } from '#kernel/query/history.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { newMetric, newReading } from '#tests/cast/goals.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { correctReading } from './correct-reading.ts'
import { removeReading } from './remove-reading.ts'

let company: Company
let project: Started
beforeAll(async () => {
  company = await openCompany()
  project = await startProject(company, { start: dayFromToday(-60) })
})
afterAll(() => company.close())

const period = { periodStart: dayFromToday(-20), periodEnd: dayFromToday(-11) }
const taken = async (given: object = {}) => {
  const metric = await newMetric(company)
  return newReading(company, {
    ...{ projectId: project.id, metricId: metric.id, ...period, numerator: '10', denominator: '100' },
    ...given,
  })
}

describe('a reading', () => {
  test('is corrected with its value computed anew, the old one and the reason in its history', async () => {
    const reading = await taken()
    const given = { numerator: '12', denominator: '100', reason: '补录两笔' }
    const corrected = await company.run('wangfang', correctReading, { id: reading.id, version: 1, ...given })
    expect(corrected).toMatchObject({ value: '12', version: 2 })
    const [entry] = await company.as('wangfang', ctx => readHistory(ctx, reading.id))
    expect(entry).toMatchObject({ action: 'corrected', note: '补录两笔', changes: { value: ['10', '12'] } })
  })

  test('is not corrected into something that divides by zero, or on an old version', async () => {
    const reading = await taken()
    const correct = (given: object) =>
      company.run('wangfang', correctReading, { id: reading.id, version: 1, reason: '更正', ...given })
    await expect(correct({ numerator: '1', denominator: '0' })).rejects.toMatchObject({
      code: 'reading.numerator_of_nothing',
    })
    await correct({ numerator: '1', denominator: '10' })
    await expect(correct({ numerator: '2', denominator: '10' })).rejects.toMatchObject({ code: 'record.stale' })
  })

  test('that is taken away leaves its period free', async () => {
    const reading = await taken()
    await company.run('wangfang', removeReading, { id: reading.id, version: 1 })
    expect(await taken({ metricId: reading.metricId })).toMatchObject({ version: 1 })
  })
})
