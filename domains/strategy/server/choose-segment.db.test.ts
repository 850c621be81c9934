import { afterAll, beforeAll, expect, test } from 'vitest'
import { persona, segment, segmentCriterion } from '#domains/strategy/contract.ts'
import { createRecord, removeRecord, updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { drawPersona } from '#tests/cast/positioning-story.ts'
import { addInsight } from '#tests/cast/research.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { personasEvidencedCheck } from './checks/personas-evidenced.ts'
import { segmentsScoredCheck } from './checks/segments-scored.ts'
import { chooseSegment } from './choose-segment.ts'
import { scoreSegment } from './score-segment.ts'
import { unchooseSegment } from './unchoose-segment.ts'

let company: Company
let projectId: string
let segmentId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
  segmentId = (await company.as('wangfang', ctx => createRecord(ctx, segment, { projectId, name: '县级水厂' }))).id
})
afterAll(() => company.close())

const choose = () => company.run('wangfang', chooseSegment, { id: segmentId, reason: '增长最快' })
const judged = () => judgeLive(company, projectId, personasEvidencedCheck)

test('a segment becomes a target market after it is scored', async () => {
  await expect(choose()).rejects.toMatchObject({ code: 'scoring.incomplete' })
  const criterion = { projectId, name: '规模', weight: 10 }
  const { id: criterionId } = await company.as('wangfang', ctx => createRecord(ctx, segmentCriterion, criterion))
  expect(await judgeLive(company, projectId, segmentsScoredCheck, { min: 1 })).toMatchObject({ passed: false })
  await company.run('wangfang', scoreSegment, { segmentId, scores: [{ criterionId, score: 4 }] })
  expect(await judgeLive(company, projectId, segmentsScoredCheck, { min: 1 })).toMatchObject({ passed: true, have: 1 })
  expect(await judged()).toMatchObject({ passed: false, note: { code: 'no_target' } })
  expect(await choose()).toMatchObject({ chosenReason: '增长最快' })
  expect(await judged()).toMatchObject({ passed: false, missing: [{ label: '县级水厂' }] })
})

test('its persona holds when insights of the project stand behind each trait and need', async () => {
  const { id: insightId } = await addInsight(company, projectId)
  const zhou = await drawPersona(company, projectId, { insightId, segmentId })
  expect(await judged()).toMatchObject({
    passed: false,
    missing: [{ recordId: zhou.id, field: 'traits', why: { code: 'untied', params: { text: '设备由维修工推荐' } } }],
  })
  const traits = [{ text: '一人管三个水厂', insightId }]
  await company.as('wangfang', ctx => updateRecord(ctx, persona, { id: zhou.id, version: 1, set: { traits } }))
  expect(await judged()).toMatchObject({ passed: true, have: 1, need: 1 })
})

test('a criterion that is added later asks for a score before the target counts again', async () => {
  const criterion = { projectId, name: '增长', weight: 20 }
  const { id: criterionId } = await company.as('wangfang', ctx => createRecord(ctx, segmentCriterion, criterion))
  expect(await judged()).toMatchObject({ passed: false, note: { code: 'no_target' } })
  await company.run('wangfang', scoreSegment, { segmentId, scores: [{ criterionId, score: 5 }] })
  expect(await judged()).toMatchObject({ passed: true, have: 1 })
})

test('it stays as long as a persona stands for it; the choice may be taken back', async () => {
  const remove = company.as('wangfang', ctx => removeRecord(ctx, segment, { id: segmentId, version: 2 }))
  await expect(remove).rejects.toMatchObject({ code: 'record.in_use' })
  await company.run('wangfang', unchooseSegment, { id: segmentId, reason: '先做市级' })
  expect(await judged()).toMatchObject({ passed: false, note: { code: 'no_target' } })
})
