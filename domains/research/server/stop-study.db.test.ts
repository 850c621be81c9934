import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readHistory } from '#kernel/query/history.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { planStudy } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { stopStudy } from './stop-study.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

describe('stopping a study', () => {
  test('keeps the reason with the study and in its history', async () => {
    const { id } = await planStudy(company, projectId)
    const stopped = await company.run('wangfang', stopStudy, { id, reason: '委托方已有同样的报告' })
    expect(stopped).toMatchObject({ state: 'stopped', stopReason: '委托方已有同样的报告' })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'stopped', note: '委托方已有同样的报告' })
  })

  test('happens once', async () => {
    const { id } = await planStudy(company, projectId)
    await company.run('wangfang', stopStudy, { id, reason: '预算取消' })
    const again = company.run('wangfang', stopStudy, { id, reason: '预算取消' })
    await expect(again).rejects.toMatchObject({ code: 'study.wrong_state' })
  })
})
