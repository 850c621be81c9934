import { beforeEach, describe, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { chooseFor, newActivity, newContact, newCustomer } from '#tests/cast/customers.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { activitiesCheck } from '../checks/activities.ts'
import { customersDomain } from '../domain.ts'
import { declareActivityNone } from './declare-activity-none.ts'
import { settleActivityStep } from './settle-activity-step.ts'
import { takeBackActivityNone } from './take-back-activity-none.ts'

const { operations } = customersDomain
const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
  await chooseFor(company, projectId, (await newCustomer(company)).id)
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
const declare = (kind: string) => run(declareActivityNone, { projectId, kind, reason: '框架协议已定价' })

describe('a sales activity', () => {
  test('has taken place, and its next step has a day', async () => {
    const ahead = newActivity(company, projectId, { heldOn: dayFromToday(1) })
    await expect(ahead).rejects.toMatchObject(refused('sales_activity.future', 'heldOn'))
    const dayless = newActivity(company, projectId, { nextOn: null })
    await expect(dayless).rejects.toMatchObject(refused('next_step.no_day', 'nextOn'))
    const { id, version } = await newActivity(company, projectId)
    const edit = (set: object) => run(operations.salesActivity.update, { id, version, set })
    await expect(edit({ nextStep: null })).rejects.toMatchObject(refused('next_step.no_words', 'nextStep'))
    await expect(edit({ heldOn: dayFromToday(2) })).rejects.toMatchObject(refused('sales_activity.future'))
    const other = await newContact(company, (await newCustomer(company, { name: '东港水务' })).id)
    await expect(edit({ contactId: other.id })).rejects.toMatchObject(refused('contact.other_customer', 'contactId'))
    expect(await edit({ nextStep: null, nextOn: null })).toMatchObject({ nextStep: null, nextOn: null })
  })

  test('leads to a step that waits in the inbox until it is taken', async () => {
    const waiting = async () => {
      const { sections } = (await run(readInbox, undefined, 'chenli')) as Inbox
      const found = sections.find(one => one.name === 'sales_activities')?.items ?? []
      return found.filter(one => one.projectId === projectId)
    }
    const { id } = await newActivity(company, projectId)
    expect(await waiting()).toMatchObject([{ id, title: '报短信模块的价', overdue: 1 }])
    await run(settleActivityStep, { id, nextOutcome: '报了三千元' })
    expect(await waiting()).toEqual([])
    await expect(run(settleActivityStep, { id, nextOutcome: '再报' })).rejects.toMatchObject(refused('next_step.taken'))
    const without = await newActivity(company, projectId, { nextStep: null, nextOn: null })
    const none = run(settleActivityStep, { id: without.id, nextOutcome: '报了' })
    await expect(none).rejects.toMatchObject(refused('next_step.none'))
  })
})

describe('that a kind is not needed', () => {
  test('is said once, with a reason, and taken back', async () => {
    const { id } = (await declare('negotiation')) as { id: string }
    await expect(declare('negotiation')).rejects.toMatchObject(refused('activity_none.exists', 'kind'))
    await run(takeBackActivityNone, { id })
    expect(await declare('negotiation')).toMatchObject({ kind: 'negotiation', reason: '框架协议已定价' })
  })

  test('contradicts what was done, and ends where something is done after all', async () => {
    await declare('demonstration')
    await newActivity(company, projectId)
    await expect(declare('demonstration')).rejects.toMatchObject({
      code: 'activity_none.has_records',
      data: { params: { kind: '产品演示', count: 1 } },
    })
    const stranger = run(declareActivityNone, { projectId, kind: 'contact', reason: '不做' }, 'sunwei')
    await expect(stranger).rejects.toMatchObject(refused('right.missing'))
  })
})

test('the gate asks for each kind, or why there is none', async () => {
  const judged = () => judgeLive(company, projectId, activitiesCheck, { kinds: ['demonstration', 'negotiation'] })
  expect(await judged()).toMatchObject({ passed: false, have: 0, need: 2, missingCount: 2 })
  await newActivity(company, projectId)
  expect(await judged()).toMatchObject({ passed: false, have: 1, missing: [{ label: { zh: '谈判' } }] })
  await declare('negotiation')
  expect(await judged()).toMatchObject({ passed: true, have: 2, missing: [] })
})
