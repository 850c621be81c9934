import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { study } from '#domains/research/contract.ts'
import { removeRecord, updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { planStudy } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { finishStudy } from './finish-study.ts'
import { startStudy } from './start-study.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

async function running(given: Parameters<typeof planStudy>[2] = {}): Promise<string> {
  const { id } = await planStudy(company, projectId, given)
  await company.run('wangfang', startStudy, { id })
  return id
}

describe('finishing a study', () => {
  test('takes a result and the planned sample', async () => {
    const id = await running()
    expect(await company.run('wangfang', finishStudy, { id })).toMatchObject({ state: 'finished', version: 3 })
  })

  test.each([
    ['study.no_result', 'resultSummary', { resultSummary: null }],
    ['study.no_sample', 'sampleReached', { sampleReached: null }],
    ['study.sample_short', 'shortfall', { sampleReached: 120 }],
    ['study.no_sources', 'sources', { kind: 'desk' as const }],
  ])('is refused with %s and the field', async (code, field, given) => {
    const id = await running(given)
    await expect(company.run('wangfang', finishStudy, { id })).rejects.toMatchObject({ code, data: { field } })
  })

  test('of desk research takes its sources instead', async () => {
    const source = { title: '水务行业年鉴', publisher: null, url: 'https://example.org/a', publishedOn: '2026-01-05' }
    const id = await running({ kind: 'desk', sampleReached: null, sources: [source] })
    expect(await company.run('wangfang', finishStudy, { id })).toMatchObject({ state: 'finished' })
  })

  test('is refused before it has begun', async () => {
    const { id } = await planStudy(company, projectId)
    await expect(company.run('wangfang', finishStudy, { id })).rejects.toMatchObject({ code: 'study.wrong_state' })
  })

  test('freezes it', async () => {
    const id = await running()
    await company.run('wangfang', finishStudy, { id })
    const late = company.as('wangfang', ctx => updateRecord(ctx, study, { id, version: 3, set: { sampleReached: 9 } }))
    await expect(late).rejects.toMatchObject({ code: 'record.frozen' })
    const gone = company.as('wangfang', ctx => removeRecord(ctx, study, { id, version: 3 }))
    await expect(gone).rejects.toMatchObject({ code: 'record.frozen' })
  })
})
