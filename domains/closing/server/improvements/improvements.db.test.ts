import { beforeEach, describe, expect, test } from 'vitest'
import { cancelProject } from '#domains/process/server/cancel-project.ts'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { readHistory } from '#kernel/query/history.ts'
import { propose } from '#tests/cast/closing.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { improvementsOwnedCheck } from '../checks/improvements-owned.ts'
import { acceptImprovement } from './accept-improvement.ts'
import { finishImprovement } from './finish-improvement.ts'
import { rejectImprovement } from './reject-improvement.ts'
import { reopenImprovement } from './reopen-improvement.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const gate = (min = 1) => judgeLive(company, projectId, improvementsOwnedCheck, { min })

function accept(id: string) {
  return company.run('wangfang', acceptImprovement, { id, ownerId: company.people.chenli, dueOn: dayFromToday(30) })
}

async function waiting(): Promise<unknown[]> {
  const { sections } = (await company.run('chenli', readInbox, undefined)) as Inbox
  const items = sections.find(section => section.name === 'improvements')?.items ?? []
  return items.filter(item => item.projectId === projectId)
}

describe('an improvement', () => {
  test('counts once somebody sees to it until a day, or it is rejected with a reason', async () => {
    expect(await gate()).toMatchObject({ passed: false, have: 0, need: 1, missingCount: 1, note: { code: 'none' } })
    const one = await propose(company, projectId)
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: one.id, why: { code: 'undecided' } }] })
    await accept(one.id)
    expect(await gate()).toMatchObject({ passed: true, have: 1 })
    expect(await gate(2)).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
    const other = await propose(company, projectId, { what: '统一报价模板' })
    await company.run('wangfang', rejectImprovement, { id: other.id, reason: '已经有了' })
    expect(await gate(2)).toMatchObject({ passed: true, have: 2 })
  })

  test('is carried out after its project has ended', async () => {
    const { id } = await propose(company, projectId)
    await accept(id)
    await company.run('liming', cancelProject, { projectId, reason: '公司转向' })
    expect(await waiting()).toMatchObject([{ id, dueOn: dayFromToday(30), ask: { en: 'Carry out the improvement' } }])
    const outcome = '报价单加了交付签字一栏'
    expect(await company.run('chenli', finishImprovement, { id, outcome })).toMatchObject({ state: 'done', outcome })
    expect(await waiting()).toEqual([])
  })

  test('is reopened with its history kept, and moves only as its state allows', async () => {
    const { id } = await propose(company, projectId)
    const finish = () => company.run('wangfang', finishImprovement, { id, outcome: '改了' })
    await expect(finish()).rejects.toMatchObject({
      code: 'improvement.wrong_state',
      data: { params: { verb: '完成' } },
    })
    await accept(id)
    await finish()
    await expect(accept(id)).rejects.toMatchObject({ code: 'improvement.wrong_state' })
    const reopened = await company.run('wangfang', reopenImprovement, { id, reason: '没有坚持下去' })
    expect(reopened).toMatchObject({ state: 'proposed', outcome: null, acceptedOn: null })
    const told = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(told.map(one => one.action)).toEqual(['reopened', 'finished', 'accepted', 'created'])
  })

  test('is given to nobody who could not read it', async () => {
    const { id } = await propose(company, projectId)
    const give = { id, ownerId: 'psn_00000000000000000000000000', dueOn: dayFromToday(30) }
    await expect(company.run('wangfang', acceptImprovement, give)).rejects.toMatchObject({ data: { field: 'ownerId' } })
  })
})
