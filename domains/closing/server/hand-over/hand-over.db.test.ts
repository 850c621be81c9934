import { beforeEach, describe, expect, test } from 'vitest'
import { cancelProject } from '#domains/process/server/cancel-project.ts'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { handTo } from '#tests/cast/closing.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { handedOverCheck } from '../checks/handed-over.ts'
import { acceptHandOver } from './accept-hand-over.ts'
import { giveAgain } from './give-again.ts'
import { returnHandOver } from './return-hand-over.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const gate = () => judgeLive(company, projectId, handedOverCheck, {})

async function waiting(): Promise<unknown[]> {
  const { sections } = (await company.run('chenli', readInbox, undefined)) as Inbox
  const items = sections.find(section => section.name === 'hand_overs')?.items ?? []
  return items.filter(item => item.projectId === projectId)
}

describe('a hand-over', () => {
  test('counts once its receiver has taken it over', async () => {
    expect(await gate()).toMatchObject({ passed: false, have: 0, need: 1, missingCount: 1, note: { code: 'none' } })
    const { id } = await handTo(company, projectId)
    expect(await gate()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'open' } }] })
    const taken = await company.run('chenli', acceptHandOver, { id })
    expect(taken).toMatchObject({ state: 'accepted', acceptedOn: dayFromToday(0) })
    expect(await gate()).toMatchObject({ passed: true, have: 1, need: 1, missing: [] })
  })

  test('is taken over by its receiver alone', async () => {
    const { id } = await handTo(company, projectId)
    const refused = { code: 'hand_over.not_receiver', data: { params: { name: '陈立' } } }
    await expect(company.run('wangfang', acceptHandOver, { id })).rejects.toMatchObject(refused)
    await expect(company.run('wangfang', returnHandOver, { id, reason: '少了' })).rejects.toMatchObject(refused)
  })

  test('is sent back with what is lacking, completed, and handed over again', async () => {
    const { id } = await handTo(company, projectId)
    await company.run('chenli', returnHandOver, { id, reason: '第三家没有联系人' })
    expect(await gate()).toMatchObject({
      missing: [{ why: { code: 'returned', params: { lacks: '第三家没有联系人' } } }],
    })
    await expect(company.run('chenli', acceptHandOver, { id })).rejects.toMatchObject({ code: 'hand_over.wrong_state' })
    const again = { id, ownerId: company.people.chenli, dueOn: dayFromToday(9) }
    expect(await company.run('wangfang', giveAgain, again)).toMatchObject({ state: 'open', lacks: null })
    await company.run('chenli', acceptHandOver, { id })
    expect(await gate()).toMatchObject({ passed: true })
    expect(await company.run('chenli', returnHandOver, { id, reason: '账号打不开' })).toMatchObject({
      acceptedOn: null,
    })
  })

  test('waits for its receiver also after the project has ended', async () => {
    const { id } = await handTo(company, projectId)
    await company.run('liming', cancelProject, { projectId, reason: '公司转向' })
    expect(await waiting()).toMatchObject([{ id, dueOn: dayFromToday(7) }])
    await company.run('chenli', acceptHandOver, { id })
    expect(await waiting()).toEqual([])
  })

  test('is given to nobody who could not read it', async () => {
    const to = { ownerId: 'psn_00000000000000000000000000' }
    await expect(handTo(company, projectId, to)).rejects.toMatchObject({ data: { field: 'ownerId' } })
  })
})
