import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Company, Player } from '#tests/cast/company.ts'
import { openCompany } from '#tests/cast/company.ts'
import { JUDGED } from '#tests/cast/control.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { performanceReviewed } from './checks/performance-reviewed.ts'
import { finaliseReview } from './finalise-review.ts'
import { judgeReview } from './judge-review.ts'
import { reopenReview } from './reopen-review.ts'
import type { Review } from './require-state.ts'
import { reviewPerson } from './review-person.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
})
beforeEach(async () => {
  projectId = (await startProject(company, { playbook: 'S1' })).id
})
afterAll(() => company.close())

const refused = (code: string) => expect.objectContaining({ code })
const PERIOD = { periodStart: '2026-11-01', periodEnd: '2026-11-22' }
const begin = (about: Player, by: Player = 'wangfang', more: object = {}) =>
  company.run(by, reviewPerson, { projectId, personId: company.people[about], ...PERIOD, ...more }) as Promise<Review>
const final = async (about: Player, by: Player) => {
  const { id } = await begin(about, by)
  await company.run(by, judgeReview, { id, ...JUDGED })
  return (await company.run(by, finaliseReview, { id })) as Review
}

describe('a performance review', () => {
  test('is final once time, quality and quantity have a score and its reason', async () => {
    const { id, name } = await begin('chenli')
    expect(name).toBe('陈立 2026-11-01 – 2026-11-22')
    await company.run('wangfang', judgeReview, { id, ...JUDGED, qualityNote: ' ', quantityScore: null })
    await expect(company.run('wangfang', finaliseReview, { id })).rejects.toMatchObject({
      data: { code: 'performance_review.incomplete', params: { missing: '质量：依据、数量' } },
    })
    await company.run('wangfang', judgeReview, { id, ...JUDGED })
    expect(await company.run('wangfang', finaliseReview, { id })).toMatchObject({
      state: 'final',
      finalOn: '2026-11-23',
    })
    await expect(company.run('wangfang', judgeReview, { id, timeScore: '1' })).rejects.toEqual(
      refused('performance_review.wrong_state'),
    )
    const reopened = await company.run('wangfang', reopenReview, { id, reason: '漏了两项任务' })
    expect(reopened).toMatchObject({ state: 'draft', finalOn: null })
  })

  test('is made by who leads the project, of its people, and of nobody by themselves', async () => {
    await expect(begin('zhaoqian', 'chenli')).rejects.toEqual(refused('performance_review.leads_only'))
    await expect(begin('sunwei')).rejects.toEqual(refused('performance_review.not_in_team'))
    await expect(begin('wangfang', 'wangfang')).rejects.toEqual(refused('performance_review.own'))
    expect(await begin('wangfang', 'liming')).toMatchObject({ state: 'draft' })
    const { id } = await begin('chenli')
    await expect(company.run('chenli', judgeReview, { id, timeScore: '5' })).rejects.toEqual(
      refused('performance_review.leads_only'),
    )
    await expect(begin('chenli', 'wangfang', { periodEnd: '2026-10-01' })).rejects.toEqual(
      refused('report.turned_period'),
    )
  })
})

describe('a review of a period', () => {
  test('is not final before the period has ended', async () => {
    const { id } = await begin('chenli', 'wangfang', { periodEnd: '2026-11-24' })
    await company.run('wangfang', judgeReview, { id, ...JUDGED })
    await expect(company.run('wangfang', finaliseReview, { id })).rejects.toMatchObject({
      data: { code: 'performance_review.future_period', params: { end: '2026-11-24' } },
    })
    const { id: today } = await begin('chenli', 'wangfang', { periodEnd: '2026-11-23' })
    await company.run('wangfang', judgeReview, { id: today, ...JUDGED })
    expect(await company.run('wangfang', finaliseReview, { id: today })).toMatchObject({ state: 'final' })
  })

  test('is one for each person, also where two begin it at once', async () => {
    const both = await Promise.allSettled([begin('chenli'), begin('chenli', 'liming')])
    expect(both.map(one => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    await expect(begin('chenli')).rejects.toMatchObject({
      data: {
        code: 'performance_review.exists',
        params: { person: '陈立', begin: '2026-11-01', end: '2026-11-22', state: '评估中' },
      },
    })
    expect(await begin('zhaoqian')).toMatchObject({ state: 'draft' })
  })
})

test('the gate wants a final review of everybody who carries tasks', async () => {
  const gate = () => judgeLive(company, projectId, performanceReviewed)
  // 陈立 and 赵倩 write and agree on the aim, 王芳 finishes; 李明 carries nothing.
  expect(await gate()).toMatchObject({ passed: false, have: 0, need: 3 })
  await final('chenli', 'wangfang')
  await final('zhaoqian', 'wangfang')
  const { id } = await begin('wangfang', 'liming')
  expect(await gate()).toMatchObject({ passed: false, have: 2, need: 3, missing: [{ label: '王芳' }] })
  await company.run('liming', judgeReview, { id, ...JUDGED })
  await company.run('liming', finaliseReview, { id })
  expect(await gate()).toMatchObject({ passed: true, have: 3, need: 3 })
})
