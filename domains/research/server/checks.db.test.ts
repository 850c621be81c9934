import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { competitor, insight } from '#domains/research/contract.ts'
import { removeRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { addCompetitor, addInsight, addTrend, planStudy } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { competitorsProfiledCheck } from './checks/competitors-profiled.ts'
import { finishedCheck } from './checks/finished.ts'
import { insightsCheck } from './checks/insights.ts'
import { insightsEvidencedCheck } from './checks/insights-evidenced.ts'
import { topicsCoveredCheck } from './checks/topics-covered.ts'
import { finishStudy } from './finish-study.ts'
import { linkEvidence } from './link-evidence.ts'
import { startStudy } from './start-study.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
})
beforeEach(async () => {
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

async function finished(): Promise<string> {
  const { id } = await planStudy(company, projectId)
  await company.run('wangfang', startStudy, { id })
  await company.run('wangfang', finishStudy, { id })
  return id
}

describe('the gate of the research', () => {
  test('counts finished studies of its own project only', async () => {
    await planStudy(company, projectId)
    const elsewhere = await startProject(company)
    expect(await judgeLive(company, projectId, finishedCheck, { min: 1 })).toMatchObject({ passed: false, have: 0 })
    await finished()
    expect(await judgeLive(company, projectId, finishedCheck, { min: 1 })).toMatchObject({ passed: true, have: 1 })
    expect(await judgeLive(company, elsewhere.id, finishedCheck, { min: 1 })).toMatchObject({ passed: false })
  })

  test('counts profiled competitors that are still there', async () => {
    await addCompetitor(company, projectId)
    const second = await addCompetitor(company, projectId, '北辰环保')
    const params = { min: 2 }
    expect(await judgeLive(company, projectId, competitorsProfiledCheck, params)).toMatchObject({ passed: true })
    await company.as('wangfang', ctx => removeRecord(ctx, competitor, { id: second.id, version: 1 }))
    expect(await judgeLive(company, projectId, competitorsProfiledCheck, params)).toMatchObject({ have: 1 })
  })

  test('takes an unfinished study for no evidence, and the finished one for some', async () => {
    const { id: insightId } = await addInsight(company, projectId, {}, false)
    const study = await planStudy(company, projectId)
    await company.run('wangfang', linkEvidence, { insightId, kind: 'study', recordId: study.id })
    const before = await judgeLive(company, projectId, insightsEvidencedCheck)
    expect(before).toMatchObject({ passed: false, missing: [{ recordId: insightId, why: { code: 'evidence_open' } }] })
    await company.run('wangfang', startStudy, { id: study.id })
    await company.run('wangfang', finishStudy, { id: study.id })
    expect(await judgeLive(company, projectId, insightsEvidencedCheck)).toMatchObject({ passed: true, have: 1 })
  })

  test('asks for each topic by an insight with evidence', async () => {
    const params = { topics: ['needs', 'trends'] }
    await addInsight(company, projectId, { topic: 'needs' })
    const { id: insightId } = await addInsight(
      company,
      projectId,
      { topic: 'trends', claim: '监测要求下沉到县' },
      false,
    )
    expect(await judgeLive(company, projectId, topicsCoveredCheck, params)).toMatchObject({
      ...{ passed: false, have: 1 },
      missing: [{ label: 'trends', why: { code: 'no_evidence' } }],
    })
    const { id: recordId } = await addTrend(company, projectId)
    await company.run('wangfang', linkEvidence, { insightId, kind: 'trend', recordId })
    expect(await judgeLive(company, projectId, topicsCoveredCheck, params)).toMatchObject({ passed: true, have: 2 })
  })

  test('counts insights up to its iteration, not deleted ones', async () => {
    const { id } = await addInsight(company, projectId)
    expect(await judgeLive(company, projectId, insightsCheck, { min: 1 }, 2)).toMatchObject({ passed: true })
    await company.as('wangfang', ctx => removeRecord(ctx, insight, { id, version: 1 }))
    expect(await judgeLive(company, projectId, insightsCheck, { min: 1 })).toMatchObject({ passed: false, have: 0 })
  })
})
