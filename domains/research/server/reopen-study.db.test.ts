import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { planStudy } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { reopenStudy } from './reopen-study.ts'
import { stopStudy } from './stop-study.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

describe('reopening a study', () => {
  test('lets a stopped one run on', async () => {
    const { id } = await planStudy(company, projectId)
    await company.run('wangfang', stopStudy, { id, reason: '预算取消' })
    const reopened = await company.run('wangfang', reopenStudy, { id, reason: '预算恢复' })
    expect(reopened).toMatchObject({ state: 'running', stopReason: null, finishedOn: null })
  })

  test('is refused while it runs', async () => {
    const { id } = await planStudy(company, projectId)
    const refused = company.run('wangfang', reopenStudy, { id, reason: '再看看' })
    await expect(refused).rejects.toMatchObject({ code: 'study.wrong_state' })
  })
})
