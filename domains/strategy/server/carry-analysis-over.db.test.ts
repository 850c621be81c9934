import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type ChannelRanking,
  competitorDifference,
  persona,
  positioningMap,
  type SegmentRanking,
  segment,
  swotCross,
  swotItem,
} from '#domains/strategy/contract.ts'
import type { Declaration, RecordOf } from '#kernel/entity/entity.ts'
import { listRecords } from '#kernel/query/list.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { tellStrategy } from '#tests/cast/strategy-story.ts'
import { readChannelRanking } from './read-channel-ranking.ts'
import { readSegmentRanking } from './read-segment-ranking.ts'

let company: Company
let projectId: string
let before: Awaited<ReturnType<typeof analysisOf>>
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
  await tellStrategy(company, projectId)
  before = await analysisOf(1)
  await loopBack(company, projectId, 'P1.4')
})
afterAll(() => company.close())

async function inIteration<D extends Declaration>(entity: D, iteration: number): Promise<RecordOf<D>[]> {
  const page = await company.as('wangfang', ctx =>
    listRecords(ctx, entity, { project: projectId, iteration, sort: 'createdAt' }),
  )
  return page.items as RecordOf<D>[]
}

async function analysisOf(iteration: number) {
  const ranking = (await company.run('wangfang', readSegmentRanking, { projectId, iteration })) as SegmentRanking
  const { channels } = (await company.run('wangfang', readChannelRanking, { projectId, iteration })) as ChannelRanking
  return {
    items: await inIteration(swotItem, iteration),
    crosses: await inIteration(swotCross, iteration),
    segments: await inIteration(segment, iteration),
    ranking: ranking.segments.map(one => `${one.segment.name} ${one.rank} ${one.mean}`).toSorted(),
    targets: ranking.segments.flatMap(one => one.segment.chosenReason ?? []),
    channels: channels.map(({ channel, rank, mean }) => `${channel.name} ${rank} ${mean} ${channel.chosenReason}`),
    personas: await inIteration(persona, iteration),
    differences: await inIteration(competitorDifference, iteration),
    maps: await inIteration(positioningMap, iteration),
  }
}

test('the next iteration goes on from the SWOT and the scored segments of the last one', async () => {
  const after = await analysisOf(2)
  expect(before.items.length).toBeGreaterThan(0)
  expect(after.items.map(one => one.text).toSorted()).toEqual(before.items.map(one => one.text).toSorted())
  expect(after.segments).toHaveLength(before.segments.length)
  expect(after.ranking).toEqual(before.ranking)
})

test('personas stand for the copies of their segments; choices, differences and the map go along', async () => {
  const after = await analysisOf(2)
  expect(before.targets).toHaveLength(1)
  expect(after.targets).toEqual(before.targets)
  expect(after.channels.toSorted()).toEqual(before.channels.toSorted())
  const segments = new Set(after.segments.map(one => one.id))
  expect(after.personas).toMatchObject([{ name: '县水厂的周厂长', traits: before.personas[0]?.traits }])
  expect(after.personas.every(one => segments.has(one.segmentId))).toBe(true)
  expect(after.differences.map(one => one.competitorId)).toEqual(before.differences.map(one => one.competitorId))
  expect(after.maps.map(one => one.points)).toEqual(before.maps.map(one => one.points))
})

test('a cross strategy crosses the copies, not what the earlier iteration wrote', async () => {
  const { items, crosses } = await analysisOf(2)
  const ids = new Set(items.map(one => one.id))
  const crossed = crosses.flatMap(one => one.items.map(({ itemId }) => itemId))
  expect(crossed.length).toBeGreaterThan(0)
  expect(crossed.every(id => ids.has(id))).toBe(true)
})

test('the earlier iteration keeps what it had', async () => {
  expect(await analysisOf(1)).toEqual(before)
})
