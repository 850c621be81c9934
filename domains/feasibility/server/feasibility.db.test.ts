import { beforeEach, describe, expect, test } from 'vitest'
import { decideApproval } from '#domains/process/server/decide-approval.ts'
import { insight } from '#domains/research/contract.ts'
import { createRecord } from '#kernel/command/crud.ts'
import { openCompany } from '#tests/cast/company.ts'
import { assess, changeStudy, type Study, feasibilitySheet as sheetOf, writeStudy } from '#tests/cast/feasibility.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { assessedCheck } from './checks/assessed.ts'
import { decidedCheck } from './checks/decided.ts'
import { economicsCheck } from './checks/economics.ts'
import { draftStudy } from './draft-study.ts'
import { setCashFlow } from './set-cash-flow.ts'
import { submitStudy } from './submit-study.ts'
import { withdrawStudy } from './withdraw-study.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const sheet = () => sheetOf(company, projectId)
const draft = (given = {}) => company.run('wangfang', draftStudy, { projectId, ...given }) as Promise<Study>
const submit = (id: string) => company.run('wangfang', submitStudy, { id })
const gate = (decision = 'go') => judgeLive(company, projectId, decidedCheck, { decision })

async function decide(decision: 'approve' | 'reject', comment?: string): Promise<unknown> {
  const { approval } = await sheet()
  return company.run('liming', decideApproval, { id: approval?.id, decision, ...(comment && { comment }) })
}

describe('a feasibility study', () => {
  test('begins with the five sides, each with a question', async () => {
    await draft()
    const { dimensions } = await sheet()
    expect(dimensions.map(one => one.kind)).toEqual(['technical', 'economic', 'market', 'legal', 'environmental'])
    expect(dimensions.every(one => one.question)).toBe(true)
    await expect(draft()).rejects.toMatchObject({ code: 'feasibility_study.in_work' })
  })

  test('keeps its money in the currency that it was begun in', async () => {
    const { id } = await draft({ currency: 'EUR' })
    await company.run('wangfang', setCashFlow, { id, kind: 'investment', period: 0, amount: '12000.50' })
    expect((await sheet()).flows).toMatchObject([{ amount: '12000.50', currency: 'EUR', period: 0 }])
  })

  test('is decided as it recommends, by the sponsor’s approval', async () => {
    const { id } = await writeStudy(company, projectId)
    expect(await gate()).toMatchObject({ passed: false, missing: [{ why: { code: 'draft' } }] })
    await submit(id)
    expect(await gate()).toMatchObject({ passed: false, missing: [{ why: { code: 'submitted' } }] })
    await decide('approve')
    expect((await sheet()).study).toMatchObject({ state: 'decided', decision: 'go' })
    expect(await gate()).toMatchObject({ passed: true, have: 1 })
    expect(await gate('no_go')).toMatchObject({ passed: false, missing: [{ why: { code: 'go' } }] })
  })

  test('may be decided against', async () => {
    const { id } = await writeStudy(company, projectId)
    await changeStudy(company, projectId, { recommendation: 'no_go', reason: '型式批准拿不到' })
    await submit(id)
    await decide('approve')
    expect(await gate('no_go')).toMatchObject({ passed: true })
    expect(await gate()).toMatchObject({ passed: false, missing: [{ why: { code: 'no_go' } }] })
  })

  test('is a draft again where it is returned or withdrawn', async () => {
    const { id } = await writeStudy(company, projectId)
    await submit(id)
    await decide('reject', '销量依据不足')
    expect((await sheet()).study).toMatchObject({ state: 'draft', decision: null })
    await submit(id)
    await company.run('wangfang', withdrawStudy, { id })
    expect((await sheet()).study?.state).toBe('draft')
  })

  test('is not submitted before everything is written', async () => {
    const { id } = await draft()
    await expect(submit(id)).rejects.toMatchObject({
      code: 'feasibility_study.incomplete',
      data: { params: { count: 11 } },
    })
    projectId = (await startProject(company)).id
    const whole = await writeStudy(company, projectId)
    await assess(company, projectId, 'legal', { blockingAnswer: null })
    await expect(submit(whole.id)).rejects.toMatchObject({
      data: { params: { count: 1, parts: '法律可行性有否决性的问题，还没有写怎样解决' } },
    })
  })

  test('stays as it was once it is submitted', async () => {
    const { id } = await writeStudy(company, projectId)
    await submit(id)
    const fixed = { code: 'feasibility_study.fixed' }
    await expect(assess(company, projectId, 'market', { score: 5 })).rejects.toMatchObject(fixed)
    const cell = { id, kind: 'revenue', period: 1, amount: '1' }
    await expect(company.run('wangfang', setCashFlow, cell)).rejects.toMatchObject(fixed)
    await expect(changeStudy(company, projectId, { discountRate: '1' })).rejects.toMatchObject({
      code: 'record.frozen',
    })
  })

  test('is written anew with all it held, for a reason, and the new version has to be decided too', async () => {
    const { id } = await writeStudy(company, projectId)
    await submit(id)
    await decide('approve')
    await expect(draft()).rejects.toMatchObject({ code: 'feasibility_study.reason_needed' })
    await draft({ reason: '客户数量变了' })
    const { study, dimensions, flows, versions } = await sheet()
    expect(study).toMatchObject({ number: 2, state: 'draft', discountRate: '8', horizon: 3, recommendation: null })
    expect(dimensions.find(one => one.kind === 'legal')).toMatchObject({ score: 3, blocking: true })
    expect(flows).toHaveLength(9)
    expect(versions.map(one => one.state)).toEqual(['draft', 'decided'])
    expect(await gate()).toMatchObject({ passed: false })
    await changeStudy(company, projectId, { recommendation: 'go', reason: '更多客户' })
    await submit(study?.id ?? '')
    await decide('approve')
    expect((await sheet()).versions.map(one => one.state)).toEqual(['decided', 'superseded'])
  })
})

describe('the cash flow', () => {
  test('comes to value, rate and payback', async () => {
    await writeStudy(company, projectId)
    const { figures } = await sheet()
    // -680,000 + 210,000 / 1.08 + 320,000 / 1.08^2 + 420,000 / 1.08^3
    expect(figures).toMatchObject({ npv: '122202.41', irr: { code: 'one' }, payback: { periods: '2.36' } })
    expect(figures?.tornado[0]?.key).toBe('revenue')
  })

  test('has one amount for a kind in a year, which may be changed and taken away', async () => {
    const { id } = await draft()
    const set = (amount: string | null) =>
      company.run('wangfang', setCashFlow, { id, kind: 'tax', period: 2, amount }) as Promise<unknown>
    await set('10')
    await set('12.30')
    expect((await sheet()).flows).toMatchObject([{ kind: 'tax', period: 2, amount: '12.30' }])
    expect(await set(null)).toBeNull()
    expect((await sheet()).flows).toEqual([])
  })

  test('lies inside the horizon, and the horizon around it', async () => {
    const { id } = await draft()
    const late = { id, kind: 'revenue', period: 6, amount: '1' }
    await expect(company.run('wangfang', setCashFlow, late)).rejects.toMatchObject({
      code: 'feasibility_study.beyond_horizon',
    })
    await company.run('wangfang', setCashFlow, { ...late, period: 5 })
    await expect(changeStudy(company, projectId, { horizon: 4 })).rejects.toMatchObject({
      code: 'feasibility_study.horizon_too_short',
      data: { params: { period: 5 } },
    })
  })
})

describe('the gate', () => {
  test('asks for all five sides', async () => {
    const judge = () => judgeLive(company, projectId, assessedCheck)
    expect(await judge()).toMatchObject({ passed: false, have: 0, need: 5, note: { code: 'none' } })
    await writeStudy(company, projectId)
    expect(await judge()).toMatchObject({ passed: true, have: 5 })
    await assess(company, projectId, 'market', { score: null })
    expect(await judge()).toMatchObject({
      ...{ passed: false, have: 4 },
      missing: [{ label: { zh: '市场可行性' }, field: 'score', why: { code: 'no_score' } }],
    })
  })

  test('asks for outlays, income and a rate', async () => {
    const judge = () => judgeLive(company, projectId, economicsCheck)
    expect(await judge()).toMatchObject({ passed: false, note: { code: 'none' } })
    const { id } = await draft()
    expect(await judge()).toMatchObject({ passed: false, have: 0, need: 3, missingCount: 3 })
    await changeStudy(company, projectId, { discountRate: '8' })
    await company.run('wangfang', setCashFlow, { id, kind: 'investment', period: 0, amount: '5' })
    expect(await judge()).toMatchObject({ passed: false, missing: [{ why: { code: 'no_income' } }] })
    await company.run('wangfang', setCashFlow, { id, kind: 'saving', period: 1, amount: '9' })
    expect(await judge()).toMatchObject({ passed: true, have: 3 })
  })
})

test('a side rests on insights of its own project only', async () => {
  await draft()
  const note = (of: string) =>
    company.as('wangfang', ctx =>
      createRecord(ctx, insight, { projectId: of, claim: '水厂看重售后', topic: 'needs', confidence: 'high' }),
    )
  const other = await startProject(company)
  const [own, foreign] = [await note(projectId), await note(other.id)]
  await assess(company, projectId, 'market', { insights: [{ insightId: own.id }] })
  await expect(assess(company, projectId, 'market', { insights: [{ insightId: foreign.id }] })).rejects.toMatchObject({
    code: 'reference.other_project',
  })
})

test('who takes no part in the project writes none of it', async () => {
  await expect(company.run('sunwei', draftStudy, { projectId })).rejects.toMatchObject({ code: 'right.missing' })
})
