import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { removeRecord } from '#kernel/command/crud.ts'
import { openCompany } from '#tests/cast/company.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { insertOneOfEach } from '#tests/cast/sample-records.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { enterStakeholder } from '#tests/cast/team.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { planBook, planBookRecipient } from '../../contract.ts'
import { planBookAnswered } from '../checks/plan-book-answered.ts'
import { planBookSent } from '../checks/plan-book-sent.ts'
import { addRecipient } from './add-recipient.ts'
import { answerPlanBook } from './answer-plan-book.ts'
import type { Recipient } from './require-recipient-state.ts'
import { sendPlanBook } from './send-plan-book.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const add = (given: object) => company.run('wangfang', addRecipient, { projectId, ...given }) as Promise<Recipient>
const send = (id: string, sentOn = dayFromToday(0)) =>
  company.run('wangfang', sendPlanBook, { id, sentOn, how: 'email' }) as Promise<Recipient>
const answer = (id: string, given: object = {}) =>
  company.run('wangfang', answerPlanBook, { id, response: 'agrees', respondedOn: dayFromToday(0), ...given })
const sent = () => judgeLive(company, projectId, planBookSent)
const answered = () => judgeLive(company, projectId, planBookAnswered)

/** As if the next version had been written and approved. */
async function approveVersion(): Promise<void> {
  await company.as('wangfang', async ctx => {
    const known = { project: projectId, person: ctx.actor.personId }
    const ids = await insertOneOfEach(ctx, [planBook], '策划书', known)
    await ctx.tx.execute(sql`update plan_book set state = 'superseded' where project_id = ${projectId}`)
    await ctx.tx.execute(sql`update plan_book set state = 'approved' where id = ${ids.plan_book}`)
  })
}

test('every key stakeholder is sent the approved version, and answers', async () => {
  expect(await sent()).toMatchObject({ passed: false, note: { code: 'no_key' } })
  expect(await answered()).toMatchObject({ passed: false, note: { code: 'none' } })
  const { id: stakeholderId } = await enterStakeholder(company, projectId)
  expect(await sent()).toMatchObject({ passed: false, missing: [{ why: { code: 'not_listed' } }] })
  const { id } = await add({ stakeholderId })
  expect(await sent()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'not_sent' } }] })
  await approveVersion()
  await send(id)
  expect(await sent()).toMatchObject({ passed: true, have: 1 })
  expect(await answered()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'open' } }] })
  await answer(id)
  expect(await answered()).toMatchObject({ passed: true })
})

test('a newer approved version has to be sent again, and answered again', async () => {
  const { id: stakeholderId } = await enterStakeholder(company, projectId)
  const { id } = await add({ stakeholderId })
  await approveVersion()
  await send(id)
  await answer(id)
  await approveVersion()
  expect(await sent()).toMatchObject({ passed: false, missing: [{ why: { code: 'earlier' } }] })
  expect(await send(id)).toMatchObject({ state: 'sent', response: null, respondedOn: null })
  expect(await answered()).toMatchObject({ passed: false })
})

test('nothing is sent before a version is approved, and nothing is answered before it is sent', async () => {
  const { id, name } = await add({ name: '水务协会' })
  expect(name).toBe('水务协会')
  await expect(send(id)).rejects.toMatchObject({ code: 'plan_book_recipient.not_approved' })
  await expect(answer(id)).rejects.toMatchObject({ code: 'plan_book_recipient.wrong_state' })
})

test('an objection has its words, and no day lies ahead or before the sending', async () => {
  const { id } = await add({ name: '水务协会' })
  await approveVersion()
  await expect(send(id, '2099-01-01')).rejects.toMatchObject({ code: 'plan_book_recipient.not_yet' })
  await send(id)
  await expect(answer(id, { response: 'objects' })).rejects.toMatchObject({
    code: 'plan_book_recipient.objection_unsaid',
    data: { field: 'said' },
  })
  await expect(answer(id, { respondedOn: '2020-01-01' })).rejects.toMatchObject({
    code: 'plan_book_recipient.before_sent',
  })
})

test('a recipient is somebody, of this project, and stays once the book was sent', async () => {
  await expect(add({})).rejects.toMatchObject({ code: 'plan_book_recipient.nobody' })
  const other = await startProject(company)
  const { id: stakeholderId } = await enterStakeholder(company, other.id)
  await expect(add({ stakeholderId })).rejects.toMatchObject({ code: 'plan_book_recipient.other_project' })
  const { id } = await add({ name: '水务协会' })
  await approveVersion()
  const { version } = await send(id)
  const remove = company.as('wangfang', ctx => removeRecord(ctx, planBookRecipient, { id, version }))
  await expect(remove).rejects.toMatchObject({ code: 'record.stays' })
})
