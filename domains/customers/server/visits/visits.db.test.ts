import { beforeEach, describe, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { listRecords } from '#kernel/query/list.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { chooseFor, makeVisit, newContact, newCustomer, planVisit, TOLD } from '#tests/cast/customers.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { need } from '../../contract.ts'
import { visitedCheck } from '../checks/visited.ts'
import { customersDomain } from '../domain.ts'
import { assignVisit } from './assign-visit.ts'
import { cancelVisit } from './cancel-visit.ts'
import { checkInVisit } from './check-in-visit.ts'
import { reopenVisit } from './reopen-visit.ts'
import { settleVisitStep } from './settle-visit-step.ts'

const { operations } = customersDomain
const company = opened(openCompany)
let projectId: string
let customerId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
  customerId = (await newCustomer(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const choose = () => chooseFor(company, projectId, customerId)

describe('a visit', () => {
  test('is planned at the customer of the project, or at another that is named', async () => {
    await expect(planVisit(company, projectId)).rejects.toMatchObject(refused('customer.not_chosen', 'customerId'))
    const other = await newCustomer(company, { name: '东港水务' })
    expect(await planVisit(company, projectId, { customerId: other.id })).toMatchObject({ customerId: other.id })
    await choose()
    expect(await planVisit(company, projectId)).toMatchObject({ customerId, state: 'planned' })
  })

  test('is with a person of that customer', async () => {
    await choose()
    const other = await newCustomer(company, { name: '东港水务' })
    const stranger = await newContact(company, other.id)
    const wrong = planVisit(company, projectId, { contactId: stranger.id })
    await expect(wrong).rejects.toMatchObject(refused('contact.other_customer', 'contactId'))
    const { id, version } = await planVisit(company, projectId)
    const edit = run(operations.visit.update, { id, version, set: { contactId: stranger.id } })
    await expect(edit).rejects.toMatchObject(refused('contact.other_customer', 'contactId'))
    const person = await newContact(company, customerId)
    expect(await run(operations.visit.update, { id, version, set: { contactId: person.id } })).toMatchObject({
      contactId: person.id,
    })
  })

  test('is checked in to, then done with minutes, intention and a dated next step', async () => {
    await choose()
    const { id } = await planVisit(company, projectId)
    const there = await run(checkInVisit, { id, checkedInPlace: '客户厂门口' }, 'chenli')
    expect(there).toMatchObject({ checkedInPlace: '客户厂门口', checkedInAt: expect.any(String), state: 'planned' })
    expect(await makeVisit(company, id)).toMatchObject({ ...TOLD, state: 'done', doneOn: dayFromToday(0) })
    await expect(run(checkInVisit, { id, checkedInPlace: '门口' })).rejects.toMatchObject(refused('visit.wrong_state'))
    await expect(makeVisit(company, id)).rejects.toMatchObject(refused('visit.wrong_state'))
  })

  test('does not take place on a day to come, nor lead to a step before it', async () => {
    await choose()
    const { id } = await planVisit(company, projectId)
    await expect(makeVisit(company, id, { on: dayFromToday(1) })).rejects.toMatchObject(refused('visit.future', 'on'))
    const early = makeVisit(company, id, { nextOn: dayFromToday(-1) })
    await expect(early).rejects.toMatchObject(refused('visit.next_before', 'nextOn'))
  })

  test('leaves the needs that were found, with their source', async () => {
    await choose()
    const { id } = await planVisit(company, projectId)
    await makeVisit(company, id, { needsFound: [{ title: '夜里也要看到水位', kind: 'latent', importance: 'must' }] })
    const { items } = await company.as('wangfang', ctx => listRecords(ctx, need, { project: projectId }))
    expect(items).toMatchObject([
      { title: '夜里也要看到水位', visitId: id, customerId, state: 'open', ownerId: company.people.chenli },
    ])
  })

  test('is cancelled with a reason, and planned again', async () => {
    await choose()
    const { id } = await planVisit(company, projectId)
    expect(await run(cancelVisit, { id, reason: '厂长出差' })).toMatchObject({ cancelReason: '厂长出差' })
    await expect(run(assignVisit, { id, ownerId: company.people.wangfang })).rejects.toMatchObject(
      refused('visit.wrong_state'),
    )
    expect(await run(reopenVisit, { id, reason: '改到下周' })).toMatchObject({ state: 'planned', cancelReason: null })
    expect(await run(assignVisit, { id, ownerId: company.people.wangfang })).toMatchObject({
      ownerId: company.people.wangfang,
    })
  })

  test('has its next step taken once', async () => {
    await choose()
    const { id } = await planVisit(company, projectId)
    const step = { id, nextOutcome: '样机装上了' }
    await expect(run(settleVisitStep, step)).rejects.toMatchObject(refused('visit.wrong_state'))
    await makeVisit(company, id)
    expect(await run(settleVisitStep, step)).toMatchObject({ nextDoneOn: dayFromToday(0), nextOutcome: '样机装上了' })
    await expect(run(settleVisitStep, step)).rejects.toMatchObject(refused('next_step.taken'))
  })

  test('is not touched by who takes no part', async () => {
    await choose()
    const { id } = await planVisit(company, projectId)
    await expect(run(cancelVisit, { id, reason: '不去' }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
  })
})

test('the inbox asks for visits from their day on, then for the next step', async () => {
  const waiting = async () => {
    const { sections } = (await run(readInbox, undefined, 'chenli')) as Inbox
    return (sections.find(one => one.name === 'visits')?.items ?? []).filter(one => one.projectId === projectId)
  }
  await choose()
  await planVisit(company, projectId, { visitOn: dayFromToday(1) })
  expect(await waiting()).toEqual([])
  const { id } = await planVisit(company, projectId, { visitOn: dayFromToday(-2) })
  expect(await waiting()).toMatchObject([{ id, overdue: 2, ask: { zh: '去拜访并写纪要' }, path: `/visits/${id}` }])
  await makeVisit(company, id, { on: dayFromToday(-2), nextOn: dayFromToday(0) })
  expect(await waiting()).toMatchObject([{ id, title: '送样机试装', overdue: 0, ask: { zh: '拜访后的下一步' } }])
  await run(settleVisitStep, { id, nextOutcome: '送到了' })
  expect(await waiting()).toEqual([])
})

test('the gate counts visits to the customer of the project that were made', async () => {
  const judged = () => judgeLive(company, projectId, visitedCheck, { min: 1 })
  expect(await judged()).toMatchObject({ passed: false, note: { code: 'no_customer' } })
  await choose()
  expect(await judged()).toMatchObject({ passed: false, note: { code: 'none' } })
  const other = await newCustomer(company, { name: '东港水务' })
  const elsewhere = await planVisit(company, projectId, { customerId: other.id })
  await makeVisit(company, elsewhere.id)
  const { id } = await planVisit(company, projectId)
  expect(await judged()).toMatchObject({
    passed: false,
    have: 0,
    missing: [{ recordId: id, why: { code: 'planned' } }],
  })
  await makeVisit(company, id)
  expect(await judged()).toMatchObject({ passed: true, have: 1, missingCount: 0 })
})
