import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type SegmentRanking, segment, segmentCriterion } from '#domains/strategy/contract.ts'
import { createRecord, removeRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { readSegmentRanking } from './read-segment-ranking.ts'
import { scoreSegment } from './score-segment.ts'

let company: Company
let projectId: string
let size: string
let reach: string
beforeAll(async () => {
  company = await openCompany()
})
beforeEach(async () => {
  projectId = (await startProject(company)).id
  size = await addCriterion('规模', 60)
  reach = await addCriterion('能否触达', 40)
})
afterAll(() => company.close())

const addCriterion = async (name: string, weight: number, project = projectId) =>
  (await company.as('wangfang', ctx => createRecord(ctx, segmentCriterion, { projectId: project, name, weight }))).id
const addSegment = async (name: string) =>
  (await company.as('wangfang', ctx => createRecord(ctx, segment, { projectId, name }))).id
const score = (segmentId: string, bySize: number | null, byReach: number | null) =>
  company.run('chenli', scoreSegment, {
    segmentId,
    scores: [
      { criterionId: size, score: bySize, reason: '按水厂数估计' },
      { criterionId: reach, score: byReach },
    ],
  })
const ranking = () => company.run('chenli', readSegmentRanking, { projectId }) as Promise<SegmentRanking>

describe('scoring segments', () => {
  test('ranks them by their weighted mean', async () => {
    const county = await addSegment('县级水厂')
    const city = await addSegment('市级水务集团')
    // (60·5 + 40·2) / 100 = 3.80, (60·3 + 40·4) / 100 = 3.40
    await score(county, 5, 2)
    await score(city, 3, 4)
    const { segments } = await ranking()
    expect(segments.map(one => [one.segment.name, one.mean, one.rank])).toEqual([
      ['县级水厂', '3.80', 1],
      ['市级水务集团', '3.40', 2],
    ])
    expect(segments[0]?.scores[0]).toMatchObject({ score: 5, reason: '按水厂数估计' })
  })

  test('on a cell that somebody else has scored meanwhile is refused with their score', async () => {
    const segmentId = await addSegment('县级水厂')
    const cell = { criterionId: size, score: 2 }
    const late = (version: number | null) =>
      company.run('wangfang', scoreSegment, { segmentId, scores: [{ ...cell, version }] })
    await score(segmentId, 5, 2)
    const refused = { code: 'record.stale', data: { current: { score: 5, version: 1 } } }
    await expect(late(null)).rejects.toMatchObject(refused)
    await score(segmentId, null, 2)
    await expect(late(1)).rejects.toMatchObject({ code: 'record.stale' })
    expect((await ranking()).segments[0]?.scores).toHaveLength(1)
    await late(null)
    expect((await ranking()).segments[0]?.scores).toHaveLength(2)
  })

  test('again replaces the earlier score, and an empty one takes it away', async () => {
    const county = await addSegment('县级水厂')
    await score(county, 5, 2)
    await score(county, 4, 2)
    expect((await ranking()).segments).toMatchObject([{ mean: '3.20', rank: 1 }])
    await score(county, 4, null)
    expect((await ranking()).segments).toMatchObject([{ mean: null, rank: null, scores: [{ score: 4 }] }])
  })

  test('leaves out criteria that were deleted', async () => {
    const county = await addSegment('县级水厂')
    await score(county, 5, 2)
    await company.as('wangfang', ctx => removeRecord(ctx, segmentCriterion, { id: reach, version: 1 }))
    expect((await ranking()).segments).toMatchObject([{ mean: '5.00' }])
  })

  test('is refused on a criterion of another project', async () => {
    const county = await addSegment('县级水厂')
    const elsewhere = await startProject(company)
    const foreign = await addCriterion('规模', 10, elsewhere.id)
    const refused = company.run('wangfang', scoreSegment, {
      segmentId: county,
      scores: [{ criterionId: foreign, score: 3 }],
    })
    await expect(refused).rejects.toMatchObject({ code: 'segment.other_iteration' })
  })
})
