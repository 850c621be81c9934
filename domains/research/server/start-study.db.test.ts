import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { study } from '#domains/research/contract.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { planStudy } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { startStudy } from './start-study.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

describe('starting a study', () => {
  test('says the day on which it began', async () => {
    const { id } = await planStudy(company, projectId)
    const started = await company.run('chenli', startStudy, { id })
    expect(started).toMatchObject({ state: 'running', version: 2 })
    expect((started as { startedOn: string }).startedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('happens once', async () => {
    const { id } = await planStudy(company, projectId)
    await company.run('wangfang', startStudy, { id })
    await expect(company.run('wangfang', startStudy, { id })).rejects.toMatchObject({ code: 'study.wrong_state' })
  })

  test('is refused on a version that somebody else has replaced', async () => {
    const { id } = await planStudy(company, projectId)
    await company.as('wangfang', ctx => updateRecord(ctx, study, { id, version: 1, set: { method: '线上问卷' } }))
    await expect(company.run('chenli', startStudy, { id, version: 1 })).rejects.toMatchObject({ code: 'record.stale' })
  })

  test('is nothing for someone outside the project', async () => {
    const { id } = await planStudy(company, projectId)
    await expect(company.run('sunwei', startStudy, { id })).rejects.toMatchObject({ code: 'record.not_found' })
  })
})
