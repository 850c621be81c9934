import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { addInsight } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { choose, openDecision } from '#tests/cast/strategy.ts'
import { linkInsight } from './link-insight.ts'

let company: Company
let projectId: string
let insightId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
  insightId = (await addInsight(company, projectId)).id
})
afterAll(() => company.close())

describe('an insight', () => {
  test('supports a decision once', async () => {
    const { id: decisionId } = await openDecision(company, projectId)
    const linked = await company.run('chenli', linkInsight, { decisionId, insightId, note: '六成客户这样说' })
    expect(linked).toMatchObject({ decisionId, insightId, note: '六成客户这样说', iteration: 1 })
    const again = company.run('chenli', linkInsight, { decisionId, insightId })
    await expect(again).rejects.toMatchObject({ code: 'decision.linked_already' })
  })

  test('may be added to what is decided already', async () => {
    const { id: decisionId } = await choose(company, await openDecision(company, projectId))
    expect(await company.run('wangfang', linkInsight, { decisionId, insightId })).toMatchObject({ decisionId })
  })

  test('supports a decision of its own project only', async () => {
    const elsewhere = await startProject(company)
    const foreign = await addInsight(company, elsewhere.id)
    const { id: decisionId } = await openDecision(company, projectId)
    const refused = company.run('wangfang', linkInsight, { decisionId, insightId: foreign.id })
    await expect(refused).rejects.toMatchObject({ code: 'decision.other_project' })
  })
})
