import { beforeEach, describe, expect, test } from 'vitest'
import { removeRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { chooseFor, newCustomer, newNeed } from '#tests/cast/customers.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { need } from '../../contract.ts'
import { needsAnswered } from '../checks/needs-answered.ts'
import { answerNeed } from './answer-need.ts'
import { assignNeed } from './assign-need.ts'
import { dropNeed } from './drop-need.ts'
import { matchNeed } from './match-need.ts'
import { reopenNeed } from './reopen-need.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
  await chooseFor(company, projectId, (await newCustomer(company)).id)
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string) => ({ code })

describe('a need', () => {
  test('is matched or answered, and opened again with a reason', async () => {
    const { id } = await newNeed(company, projectId)
    expect(await run(matchNeed, { id, matched: '双路报警' })).toMatchObject({ state: 'matched', matched: '双路报警' })
    await expect(run(answerNeed, { id, answer: '没有' })).rejects.toMatchObject(refused('need.wrong_state'))
    expect(await run(reopenNeed, { id, reason: '客户改了要求' })).toMatchObject({ state: 'open', matched: '双路报警' })
    expect(await run(answerNeed, { id, answer: '二期再做' })).toMatchObject({ state: 'answered', answer: '二期再做' })
  })

  test('is dropped with a reason, and then nobody sees to it', async () => {
    const { id, version } = await newNeed(company, projectId)
    const dropped = await run(dropNeed, { id, version, reason: '水厂停建' })
    expect(dropped).toMatchObject({ state: 'dropped', dropReason: '水厂停建' })
    const { chenli } = company.people
    await expect(run(assignNeed, { id, ownerId: chenli })).rejects.toMatchObject(refused('need.wrong_state'))
    const gone = company.as('wangfang', ctx => removeRecord(ctx, need, { id, version: version + 1 }))
    await expect(gone).rejects.toMatchObject(refused('record.frozen'))
    expect(await run(reopenNeed, { id, reason: '又建了' })).toMatchObject({ state: 'open', dropReason: null })
    expect(await run(assignNeed, { id, ownerId: chenli })).toMatchObject({ ownerId: chenli })
  })

  test('is decided on as it was seen, by who takes part', async () => {
    const { id } = await newNeed(company, projectId)
    const late = run(matchNeed, { id, version: 7, matched: '双路报警' })
    await expect(late).rejects.toMatchObject(refused('record.stale'))
    const stranger = run(matchNeed, { id, matched: '双路报警' }, 'sunwei')
    await expect(stranger).rejects.toMatchObject(refused('record.not_found'))
  })
})

test('the gate asks for every must, and for at least one', async () => {
  const judged = () => judgeLive(company, projectId, needsAnswered)
  await newNeed(company, projectId, { importance: 'could' })
  expect(await judged()).toMatchObject({ passed: false, need: 1, missingCount: 1, note: { code: 'none' } })
  const [one, other] = [await newNeed(company, projectId), await newNeed(company, projectId, { title: '接旧柜' })]
  await run(matchNeed, { id: one.id, matched: '双路报警' })
  expect(await judged()).toMatchObject({ passed: false, have: 1, need: 2, missing: [{ recordId: other.id }] })
  await run(answerNeed, { id: other.id, answer: '加转换模块' })
  expect(await judged()).toMatchObject({ passed: true, have: 2 })
  for (const { id } of [one, other]) await run(dropNeed, { id, reason: '不要了' })
  expect(await judged()).toMatchObject({ passed: false, note: { code: 'none' } })
})
