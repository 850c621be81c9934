import { afterAll, beforeAll, expect, test } from 'vitest'
import { competitorDifference, type InsightUse, positioningMap, swotItem } from '#domains/strategy/contract.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { newGoal } from '#tests/cast/goals.ts'
import { drawMap, stateDifference } from '#tests/cast/positioning-story.ts'
import { addCompetitor, addInsight } from '#tests/cast/research.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { openDecision } from '#tests/cast/strategy.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { decisionsServeGoalCheck } from './checks/decisions-serve-goal.ts'
import { differencesCompleteCheck } from './checks/differences-complete.ts'
import { positionedCheck } from './checks/positioned.ts'
import { swotCompleteCheck } from './checks/swot-complete.ts'
import { createCross } from './create-cross.ts'
import { readDecisionBoard } from './read-decision-board.ts'
import { readInsightUses } from './read-insight-uses.ts'

let company: Company
let project: Started
let projectId: string
let insightId: string
const rivals: string[] = []
beforeAll(async () => {
  company = await openCompany()
  project = await startProject(company)
  projectId = project.id
  insightId = (await addInsight(company, projectId)).id
  for (const name of ['江海仪表', '北辰环保']) rivals.push((await addCompetitor(company, projectId, name)).id)
})
afterAll(() => company.close())

test('the map is one an iteration, and shows everybody whom customers compare', async () => {
  expect(await judgeLive(company, projectId, positionedCheck)).toMatchObject({ note: { code: 'no_map' } })
  const map = await drawMap(company, projectId, rivals)
  await expect(drawMap(company, projectId, rivals)).rejects.toMatchObject({ code: 'record.duplicate' })
  expect(await judgeLive(company, projectId, positionedCheck)).toMatchObject({
    ...{ passed: false, have: 2, need: 3 },
    missing: [{ recordId: map.id, label: '北辰环保', field: 'points', why: { code: 'unplaced' } }],
  })
  const last = { who: 'competitor' as const, competitorId: rivals[1] ?? '', x: '4', y: '9.5', basis: '中标价' }
  const points = [...(map.points ?? []), last]
  await company.as('wangfang', ctx => updateRecord(ctx, positioningMap, { id: map.id, version: 1, set: { points } }))
  expect(await judgeLive(company, projectId, positionedCheck)).toMatchObject({ passed: true, have: 3, need: 3 })
})

test('a competitor of another project stands on no map', async () => {
  const elsewhere = (await startProject(company)).id
  await expect(drawMap(company, elsewhere, rivals)).rejects.toMatchObject({ code: 'reference.other_project' })
})

test('the difference from each competitor is stated once, with what it rests on', async () => {
  const [first = '', second = ''] = rivals
  const judged = () => judgeLive(company, projectId, differencesCompleteCheck)
  await stateDifference(company, projectId, insightId, first)
  await expect(stateDifference(company, projectId, insightId, first)).rejects.toMatchObject({
    code: 'record.duplicate',
  })
  expect(await judged()).toMatchObject({ passed: false, have: 1, need: 2, missing: [{ label: '北辰环保' }] })
  const bare = { projectId, competitorId: second, difference: '比它好卖' }
  const { id } = await company.as('wangfang', ctx => createRecord(ctx, competitorDifference, bare))
  expect(await judged()).toMatchObject({ missing: [{ recordId: id, field: 'meaning' }] })
  const set = { meaning: '水厂没有自己的维修工', evidence: [{ insightId }] }
  await company.as('wangfang', ctx => updateRecord(ctx, competitorDifference, { id, version: 1, set }))
  expect(await judged()).toMatchObject({ passed: true, have: 2, need: 2 })
  const uses = (await company.run('wangfang', readInsightUses, { projectId })) as InsightUse[]
  expect(uses.filter(one => one.type === 'competitor_difference')).toHaveLength(2)
})

test('a decision names the goals that it serves; one that was dropped serves nothing', async () => {
  const goal = await newGoal(company, project)
  const kinds = { kinds: ['advertising'] }
  const goals = [{ goalId: goal.id }]
  const { id } = await openDecision(company, projectId, { kind: 'advertising', question: '投什么广告', goals })
  expect(await judgeLive(company, projectId, decisionsServeGoalCheck, kinds)).toMatchObject({ passed: true })
  expect(await company.run('wangfang', readDecisionBoard, { projectId })).toMatchObject({
    decisions: [{ decision: { id }, serves: [{ goalId: goal.id, statement: goal.statement, gone: false }] }],
  })
  await company.database.owner.query(`update goal set state = 'dropped' where id = $1`, [goal.id])
  expect(await judgeLive(company, projectId, decisionsServeGoalCheck, kinds)).toMatchObject({
    ...{ passed: false, missing: [{ recordId: id, field: 'goals', why: { code: 'no_goal' } }] },
  })
})

test('a SWOT is whole with an item in each quadrant and a strategy from each pairing', async () => {
  const judged = () => judgeLive(company, projectId, swotCompleteCheck)
  const items: Record<string, string> = {}
  for (const quadrant of ['strength', 'weakness', 'opportunity', 'threat'] as const)
    items[quadrant] = (
      await company.as('wangfang', ctx => createRecord(ctx, swotItem, { projectId, quadrant, text: quadrant }))
    ).id
  expect(await judged()).toMatchObject({ passed: false, have: 4, need: 8 })
  for (const [kind, inside, outside] of [
    ['so', 'strength', 'opportunity'],
    ['wo', 'weakness', 'opportunity'],
    ['st', 'strength', 'threat'],
    ['wt', 'weakness', 'threat'],
  ] as const) {
    const crossed = [{ itemId: items[inside] }, { itemId: items[outside] }]
    await company.run('wangfang', createCross, { projectId, kind, text: kind, items: crossed })
  }
  expect(await judged()).toMatchObject({ passed: true, have: 8, need: 8 })
})
