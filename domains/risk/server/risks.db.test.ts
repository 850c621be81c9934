import { beforeEach, describe, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import { readHistory } from '#kernel/query/history.ts'
import { readRecord } from '#kernel/query/read.ts'
import { openCompany } from '#tests/cast/company.ts'
import { ANSWER, enterRisk } from '#tests/cast/risks.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import { issue, risk } from '../contract.ts'
import { answerRisk } from './answer-risk.ts'
import { closeRisk } from './close-risk.ts'
import { occurRisk } from './occur-risk.ts'
import { reopenRisk } from './reopen-risk.ts'
import type { Issue } from './require-state.ts'
import { reviewRisk } from './review-risk.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const answer = (id: string, more: object = {}) =>
  company.run('wangfang', answerRisk, { id, ...ANSWER, ownerId: company.people.chenli, ...more })
const stateOf = async (id: string) => (await company.as('wangfang', ctx => readRecord(ctx, risk, id))).state

describe('a response to a risk', () => {
  test('says what is done and gives the risk to who sees to it', async () => {
    const { id } = await enterRisk(company, projectId)
    expect(await answer(id)).toMatchObject({ state: 'answered', ownerId: company.people.chenli, ...ANSWER })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'responded', changes: { response: [null, 'reduce'] } })
  })

  test('waits until probability and an impact have been judged', async () => {
    const unlikely = await enterRisk(company, projectId, { probability: null })
    await expect(answer(unlikely.id)).rejects.toMatchObject({ code: 'risk.not_judged', data: { field: 'probability' } })
    const harmless = await enterRisk(company, projectId, { timeImpact: null, costImpact: null })
    await expect(answer(harmless.id)).rejects.toMatchObject({ code: 'risk.not_judged', data: { field: 'timeImpact' } })
  })

  test('fits the kind of risk', async () => {
    const chance = await enterRisk(company, projectId, { kind: 'opportunity', event: '政策补贴提前落地' })
    await expect(answer(chance.id)).rejects.toMatchObject({
      code: 'risk.response_unfit',
      data: { field: 'response' },
    })
    expect(await answer(chance.id, { response: 'exploit' })).toMatchObject({ state: 'answered' })
  })

  test('is given only in words, and on the version that was seen', async () => {
    const { id } = await enterRisk(company, projectId)
    await company.as('wangfang', ctx => updateRecord(ctx, risk, { id, version: 1, set: { probability: '5' } }))
    await expect(answer(id, { version: 1 })).rejects.toMatchObject({ code: 'record.stale' })
    expect(await stateOf(id)).toBe('open')
  })
})

describe('a risk', () => {
  test('is judged again by what is known today, with the reason', async () => {
    const { id } = await enterRisk(company, projectId)
    await answer(id)
    const judged = { id, probability: '5', note: '场馆已发延期通知' } as const
    expect(await company.run('chenli', reviewRisk, judged)).toMatchObject({ probability: '5', state: 'answered' })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'reviewed', note: '场馆已发延期通知' })
    const blank = company.run('chenli', reviewRisk, { id, probability: null, note: '不知道了' })
    await expect(blank).rejects.toMatchObject({ code: 'risk.not_judged', data: { field: 'probability' } })
  })

  test('that occurs becomes an issue of who saw to it, and takes no further response', async () => {
    const { id } = await enterRisk(company, projectId)
    await answer(id)
    const made = await company.run('wangfang', occurRisk, { id, severity: 'high', dueOn: '2026-12-01' })
    expect(made).toMatchObject({ title: '行业展会延期', riskId: id, ownerId: company.people.chenli, state: 'open' })
    expect(await company.as('wangfang', ctx => readRecord(ctx, issue, (made as Issue).id))).toMatchObject({ projectId })
    expect(await stateOf(id)).toBe('occurred')
    await expect(answer(id)).rejects.toMatchObject({ code: 'risk.wrong_state' })
    const change = company.as('wangfang', ctx => updateRecord(ctx, risk, { id, version: 3, set: { event: '别的' } }))
    await expect(change).rejects.toMatchObject({ code: 'record.frozen' })
  })

  test('of an earlier iteration that occurs makes an issue of the present one, though its owner has left', async () => {
    const { id } = await enterRisk(company, projectId)
    await answer(id)
    const { owner } = company.database
    await owner.query('update project set iteration = 2 where id = $1', [projectId])
    await owner.query('update person set active = false where id = $1', [company.people.chenli])
    const made = await company.run('wangfang', occurRisk, { id, severity: 'high', dueOn: '2026-12-01' })
    await owner.query('update person set active = true where id = $1', [company.people.chenli])
    expect(made).toMatchObject({ iteration: 2, ownerId: company.people.chenli })
  })

  test('is closed with a reason; reopened it waits for a response again', async () => {
    const { id } = await enterRisk(company, projectId)
    await answer(id)
    await company.run('wangfang', closeRisk, { id, reason: '展会已如期举行' })
    expect(await stateOf(id)).toBe('closed')
    await company.run('wangfang', reopenRisk, { id, reason: '第二届又可能延期' })
    expect(await company.as('wangfang', ctx => readRecord(ctx, risk, id))).toMatchObject({
      ...{ state: 'open', response: null, measures: null, residualProbability: null },
    })
    await expect(company.run('wangfang', reopenRisk, { id, reason: '再来' })).rejects.toMatchObject({
      code: 'risk.wrong_state',
    })
  })

  test('does not exist for people outside the project', async () => {
    const { id } = await enterRisk(company, projectId)
    const given = { id, ...ANSWER, ownerId: company.people.sunwei }
    await expect(company.run('sunwei', answerRisk, given)).rejects.toMatchObject({ code: 'record.not_found' })
  })
})
