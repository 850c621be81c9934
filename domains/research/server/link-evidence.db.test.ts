import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { addCompetitor, addDataSet, addInsight, addTrend, planStudy } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { linkEvidence } from './link-evidence.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

const bare = () => addInsight(company, projectId, {}, false)

describe('evidence', () => {
  test('is a study, a competitor, a trend, a data set or a citation', async () => {
    const { id: insightId } = await bare()
    const study = await planStudy(company, projectId)
    const rival = await addCompetitor(company, projectId)
    const trend = await addTrend(company, projectId)
    const link = (input: object) => company.run('chenli', linkEvidence, { insightId, ...input })
    expect(await link({ kind: 'study', recordId: study.id })).toMatchObject({ studyId: study.id, trendId: null })
    expect(await link({ kind: 'competitor', recordId: rival.id })).toMatchObject({ competitorId: rival.id })
    expect(await link({ kind: 'trend', recordId: trend.id, note: '第 3 页' })).toMatchObject({ note: '第 3 页' })
    const data = await addDataSet(company, projectId)
    expect(await link({ kind: 'data_set', recordId: data.id })).toMatchObject({ dataSetId: data.id, studyId: null })
    const cited = {
      kind: 'citation',
      sourceTitle: '统计公报',
      sourceUrl: 'https://example.org/a',
      sourceDate: '2026-02-28',
    }
    expect(await link(cited)).toMatchObject({ sourceTitle: '统计公报', studyId: null })
  })

  test('is linked once', async () => {
    const { id: insightId } = await bare()
    const { id: recordId } = await addTrend(company, projectId)
    await company.run('wangfang', linkEvidence, { insightId, kind: 'trend', recordId })
    const again = company.run('wangfang', linkEvidence, { insightId, kind: 'trend', recordId })
    await expect(again).rejects.toMatchObject({ code: 'evidence.linked_already', data: { field: 'recordId' } })
  })

  test('is of the insight’s own project', async () => {
    const { id: insightId } = await bare()
    const elsewhere = await startProject(company, { name: '华南渠道增长 2026' })
    const { id: recordId } = await addTrend(company, elsewhere.id)
    const refused = company.run('wangfang', linkEvidence, { insightId, kind: 'trend', recordId })
    await expect(refused).rejects.toMatchObject({ code: 'evidence.other_project' })
  })

  test('is what its kind says: a study is no trend', async () => {
    const { id: insightId } = await bare()
    const { id: recordId } = await planStudy(company, projectId)
    const refused = company.run('wangfang', linkEvidence, { insightId, kind: 'trend', recordId })
    await expect(refused).rejects.toMatchObject({ code: 'record.not_found' })
  })

  test('is not for someone outside the project to give', async () => {
    const { id: insightId } = await bare()
    const refused = company.run('sunwei', linkEvidence, { insightId, kind: 'citation', sourceTitle: '传闻' })
    await expect(refused).rejects.toMatchObject({ code: 'record.not_found' })
  })
})
