import { finishStudy } from '#domains/research/server/finish-study.ts'
import { linkEvidence } from '#domains/research/server/link-evidence.ts'
import { startStudy } from '#domains/research/server/start-study.ts'
import { competence, resourceAssessment, segment, segmentCriterion, swotItem } from '#domains/strategy/contract.ts'
import { chooseSegment } from '#domains/strategy/server/choose-segment.ts'
import { createCross } from '#domains/strategy/server/create-cross.ts'
import { scoreSegment } from '#domains/strategy/server/score-segment.ts'
import { createRecord } from '#kernel/command/crud.ts'
import type { NewRecord } from '#kernel/entity/entity.ts'
import type { Company } from './company.ts'
import { tellPositioning } from './positioning-story.ts'
import { addCompetitor, addDataSet, addInsight, addTrend, planStudy, seeOpportunity } from './research.ts'
import { makeDecision, openDecision } from './strategy.ts'

/** What 王芳 has found out and begun to decide: enough for every page of research and strategy to have something on it. */
export async function tellStrategy(company: Company, projectId: string): Promise<{ insightId: string }> {
  const insightId = await tellResearch(company, projectId)
  await drawSwot(company, projectId, insightId)
  await judgeCompetences(company, projectId)
  await assessResources(company, projectId)
  const segmentId = await scoreSegments(company, projectId)
  await tellPositioning(company, projectId, { insightId, segmentId })
  await makeDecision(company, projectId, insightId)
  const empty = { options: null, criteria: null, scores: null }
  await openDecision(company, projectId, { kind: 'channels', question: '直销还是代理', ...empty })
  return { insightId }
}

async function tellResearch(company: Company, projectId: string): Promise<string> {
  const survey = await planStudy(company, projectId)
  await company.run('wangfang', startStudy, { id: survey.id })
  await company.run('wangfang', finishStudy, { id: survey.id })
  const visits = {
    title: '水厂走访',
    kind: 'interview' as const,
    samplePlanned: 12,
    sampleReached: 5,
    resultSummary: null,
  }
  const running = await planStudy(company, projectId, visits)
  await company.run('wangfang', startStudy, { id: running.id })
  const rival = await addCompetitor(company, projectId)
  await addCompetitor(company, projectId, '北辰环保')
  const trend = await addTrend(company, projectId)
  const needs = await addInsight(company, projectId)
  const link = (insightId: string, kind: string, recordId: string) =>
    company.run('wangfang', linkEvidence, { insightId, kind, recordId })
  await link(needs.id, 'study', survey.id)
  const cheaper = await addInsight(company, projectId, { topic: 'competitors', claim: '江海靠低价，不靠服务' }, false)
  await link(cheaper.id, 'competitor', rival.id)
  const county = await addInsight(company, projectId, { topic: 'trends', claim: '监测要求下沉到县' }, false)
  await link(county.id, 'trend', trend.id)
  await link(county.id, 'study', running.id)
  const works = await addDataSet(company, projectId)
  await link(county.id, 'data_set', works.id)
  await seeOpportunity(company, projectId, { insights: [{ insightId: county.id }] })
  await addInsight(company, projectId, { topic: 'own', claim: '我们的算法比硬件更难模仿', confidence: 'low' }, false)
  return needs.id
}

async function drawSwot(company: Company, projectId: string, insightId: string): Promise<void> {
  const add = (quadrant: 'strength' | 'weakness' | 'opportunity' | 'threat', text: string, weight: number) =>
    company.as('wangfang', ctx => createRecord(ctx, swotItem, { projectId, quadrant, text, weight, insightId }))
  const strength = await add('strength', '售后两小时到场', 5)
  await add('weakness', '单价比对手高三成', 3)
  const chance = await add('opportunity', '县级水厂要装在线监测', 4)
  await add('threat', '对手继续降价', 4)
  const items = [{ itemId: strength.id }, { itemId: chance.id }]
  await company.run('wangfang', createCross, { projectId, kind: 'so', text: '向县级水厂卖“设备加三年上门”', items })
}

/** One that lasts, and one that everybody has; the third is not judged to its end. */
async function judgeCompetences(company: Company, projectId: string): Promise<void> {
  const yes = { valuable: 'yes', rare: 'yes', hardToImitate: 'yes', organised: 'yes' } as const
  const add = (given: Omit<NewRecord<typeof competence>, 'projectId'>) =>
    company.as('wangfang', ctx => createRecord(ctx, competence, { projectId, ...given }))
  await add({ name: '两小时到场的售后网', kind: 'organisation', ...yes, reason: '对手的售后外包' })
  await add({ name: '进口传感芯片', kind: 'technology', valuable: 'yes', rare: 'no' })
  await add({ name: '水务行业口碑', kind: 'brand', valuable: 'yes' })
}

/** Enough people, and too little money. */
async function assessResources(company: Company, projectId: string): Promise<void> {
  const add = (given: Omit<NewRecord<typeof resourceAssessment>, 'projectId'>) =>
    company.as('wangfang', ctx => createRecord(ctx, resourceAssessment, { projectId, ...given }))
  await add({ resource: '售后工程师', kind: 'people', have: '华东 12 人', need: '县级试点要 8 人', gap: 'no' })
  const answer = { answer: '向总部申请专项', answeredById: company.people.liming }
  await add({ resource: '试点经费', kind: 'funds', have: '30 万元', need: '45 万元', gap: 'yes', ...answer })
}

/** The first of them is where the project sells. */
async function scoreSegments(company: Company, projectId: string): Promise<string> {
  const criteria: string[] = []
  for (const [name, weight] of [
    ['规模', 40],
    ['增长', 30],
    ['能否触达', 30],
  ] as const)
    criteria.push(
      (await company.as('wangfang', ctx => createRecord(ctx, segmentCriterion, { projectId, name, weight }))).id,
    )
  const made: string[] = []
  for (const [name, sizeEstimate, ...scores] of [
    ['县级水厂', 1843, 4, 5, 3],
    ['市级水务集团', 293, 5, 2, 4],
    ['工业园区', 2100, 3, 4, null],
  ] as const) {
    const { id } = await company.as('wangfang', ctx => createRecord(ctx, segment, { projectId, name, sizeEstimate }))
    const given = scores.map((score, index) => ({ criterionId: criteria[index] ?? '', score, reason: '按年鉴估计' }))
    await company.run('wangfang', scoreSegment, { segmentId: id, scores: given })
    made.push(id)
  }
  const [county = ''] = made
  await company.run('wangfang', chooseSegment, { id: county, reason: '增长最快，售后正是它们缺的' })
  return county
}
