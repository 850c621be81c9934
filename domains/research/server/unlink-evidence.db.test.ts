import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { addInsight, addTrend } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { linkEvidence } from './link-evidence.ts'
import { readInsightBoard } from './read-insight-board.ts'
import { unlinkEvidence } from './unlink-evidence.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

test('evidence that is taken away no longer counts, and may be linked again', async () => {
  const { id: insightId } = await addInsight(company, projectId, {}, false)
  const { id: recordId } = await addTrend(company, projectId)
  const link = () => company.run('wangfang', linkEvidence, { insightId, kind: 'trend', recordId })
  const { id } = (await link()) as { id: string }
  await company.run('wangfang', unlinkEvidence, { id, version: 1 })
  expect(await company.run('wangfang', readInsightBoard, { projectId })).toMatchObject([{ evidence: [] }])
  await link()
  expect(await company.run('wangfang', readInsightBoard, { projectId })).toMatchObject([{ evidence: [{ recordId }] }])
  await expect(company.run('wangfang', unlinkEvidence, { id })).rejects.toMatchObject({ code: 'record.not_found' })
})
