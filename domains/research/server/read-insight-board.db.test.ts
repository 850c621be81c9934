import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BoardInsight, trend } from '#domains/research/contract.ts'
import { removeRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { addInsight, addTrend, planStudy } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { finishStudy } from './finish-study.ts'
import { linkEvidence } from './link-evidence.ts'
import { readInsightBoard } from './read-insight-board.ts'
import { startStudy } from './start-study.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

const board = () => company.run('chenli', readInsightBoard, { projectId }) as Promise<BoardInsight[]>
const weaknesses = async () => (await board()).flatMap(one => one.evidence.map(evidence => evidence.weakness))

describe('the insight board', () => {
  test('says which evidence does not count yet, and why', async () => {
    const { id: insightId } = await addInsight(company, projectId, {}, false)
    const study = await planStudy(company, projectId)
    const trendId = (await addTrend(company, projectId)).id
    await company.run('wangfang', linkEvidence, { insightId, kind: 'study', recordId: study.id })
    await company.run('wangfang', linkEvidence, { insightId, kind: 'trend', recordId: trendId })
    const [{ evidence } = { evidence: [] }] = await board()
    expect(evidence.map(one => [one.kind, one.title, one.weakness])).toEqual([
      ['study', '华东水务客户需求问卷', 'not_finished'],
      ['trend', '县级水厂开始要求在线监测', null],
    ])
    await company.run('wangfang', startStudy, { id: study.id })
    await company.run('wangfang', finishStudy, { id: study.id })
    const remove = company.as('wangfang', ctx => removeRecord(ctx, trend, { id: trendId, version: 1 }))
    await expect(remove).rejects.toMatchObject({ code: 'record.in_use' })
    for (const table of ['trend', 'record'])
      await company.database.owner.query(`update ${table} set deleted_at = now() where id = $1`, [trendId])
    expect(await weaknesses()).toEqual([null, 'gone'])
  })

  test('is not there for someone outside the project', async () => {
    await expect(company.run('sunwei', readInsightBoard, { projectId })).rejects.toMatchObject({
      code: 'record.not_found',
    })
  })
})
