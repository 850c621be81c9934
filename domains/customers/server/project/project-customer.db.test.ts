import { beforeEach, describe, expect, test } from 'vitest'
import type { Operation } from '#kernel/command/operation.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { chooseFor, newContact, newCustomer } from '#tests/cast/customers.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { contactsCheck } from '../checks/contacts.ts'
import { leadQualified } from '../checks/lead-qualified.ts'
import { profileComplete } from '../checks/profile-complete.ts'
import { sourceKnown } from '../checks/source-known.ts'
import { customersDomain } from '../domain.ts'
import { changeProjectCustomer } from './change-project-customer.ts'
import { chooseCustomer } from './choose-customer.ts'
import { readProjectCustomer } from './read-project-customer.ts'

const { operations } = customersDomain
const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })
/** Firms are told apart by their names, so that tests do not meet each other's. */
let count = 0
const firm = (given: object = {}) => newCustomer(company, { name: `江海泵业${++count}厂`, uscc: null, ...given })

describe('the customer of a project', () => {
  test('is chosen once, and changed with a reason that stays', async () => {
    const [first, second] = [await firm(), await firm()]
    const chosen = await chooseFor(company, projectId, first.id)
    expect(chosen).toMatchObject({ customerId: first.id, name: first.name })
    await expect(chooseFor(company, projectId, second.id)).rejects.toMatchObject(refused('project_customer.exists'))
    const reason = '总部出面采购'
    const same = run(changeProjectCustomer, { id: chosen.id, customerId: first.id, reason })
    await expect(same).rejects.toMatchObject(refused('project_customer.same', 'customerId'))
    const changed = await run(changeProjectCustomer, { id: chosen.id, customerId: second.id, reason })
    expect(changed).toMatchObject({ customerId: second.id, name: second.name, changeReason: reason })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, chosen.id))
    expect(latest).toMatchObject({ action: 'customer_changed', note: reason })
    expect(await company.as('wangfang', ctx => readProjectCustomer(ctx, projectId))).toMatchObject({
      customerId: second.id,
    })
  })

  test('is made new from a name, but not beside one that is there', async () => {
    await expect(run(chooseCustomer, { projectId })).rejects.toMatchObject(
      refused('project_customer.which', 'customerId'),
    )
    const there = await firm()
    const again = run(chooseCustomer, { projectId, customerName: there.name })
    await expect(again).rejects.toMatchObject(refused('project_customer.known', 'customerName'))
    const made = (await run(chooseCustomer, { projectId, customerName: '东港水务有限公司' })) as { customerId: string }
    const found = (await run(operations.duplicates, { name: '东港水务' })) as { duplicates: { id: string }[] }
    expect(found.duplicates.map(one => one.id)).toEqual([made.customerId])
  })

  test('is chosen by who takes part and may see the firm', async () => {
    const { id } = await firm()
    await expect(run(chooseCustomer, { projectId, customerId: id }, 'sunwei')).rejects.toMatchObject(
      refused('right.missing'),
    )
    const nobody = run(chooseCustomer, { projectId, customerId: 'cus_nobody' })
    await expect(nobody).rejects.toMatchObject(refused('reference.unknown', 'customerId'))
  })
})

describe('the gate', () => {
  const profile = (share: number) => judgeLive(company, projectId, profileComplete, { share })
  const contacts = (min: number) => judgeLive(company, projectId, contactsCheck, { min })
  const source = () => judgeLive(company, projectId, sourceKnown)
  const leads = () => judgeLive(company, projectId, leadQualified)

  test('says that there is no customer yet', async () => {
    for (const verdict of [await profile(60), await contacts(1), await source(), await leads()])
      expect(verdict).toMatchObject({ passed: false, have: 0, note: { code: 'no_customer' }, seen: [] })
  })

  test('reads the profile and the source, and names the fields that are empty', async () => {
    const made = await firm()
    const chosen = await chooseFor(company, projectId, made.id)
    expect(await profile(60)).toMatchObject({ passed: true, have: 60, need: 60, missing: [] })
    const full = await profile(80)
    expect(full).toMatchObject({ passed: false, have: 60, missingCount: 4, where: { path: 'customer' } })
    expect(full.missing.map(one => one.field)).toEqual(['uscc', 'size', 'source', 'needs'])
    expect(full.seen).toEqual([
      { id: made.id, version: 1 },
      { id: chosen.id, version: 1 },
    ])
    expect(await source()).toMatchObject({ passed: false, missing: [{ recordId: made.id, field: 'source' }] })
    await run(operations.customer.update, { id: made.id, version: 1, set: { source: '行业展会', size: 'small' } })
    expect(await source()).toMatchObject({ passed: true })
    expect(await profile(80)).toMatchObject({ passed: true, have: 80 })
  })

  test('asks for people at the customer, each with a part in the decision', async () => {
    const made = await firm()
    await chooseFor(company, projectId, made.id)
    expect(await contacts(1)).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'none' } })
    const person = await newContact(company, made.id)
    expect(await contacts(1)).toMatchObject({
      passed: false,
      missing: [{ recordId: person.id, field: 'decisionRole' }],
    })
    await run(operations.contact.update, { id: person.id, version: 1, set: { decisionRole: 'decider' } })
    expect(await contacts(1)).toMatchObject({ passed: true, have: 1 })
    expect(await contacts(2)).toMatchObject({ passed: false, missingCount: 1 })
  })

  test('asks for a lead of the customer that was found good', async () => {
    const made = await firm()
    await chooseFor(company, projectId, made.id)
    expect(await leads()).toMatchObject({ passed: false, note: { code: 'none' } })
    const lead = (await run(operations.lead.create, { name: '吴经理', company: made.name })) as { id: string }
    expect(await leads()).toMatchObject({
      passed: false,
      missing: [{ recordId: lead.id, why: { code: 'not_qualified' } }],
    })
    await run(operations.qualifyLead, { id: lead.id })
    expect(await leads()).toMatchObject({ passed: true, have: 1 })
    await run(operations.convertLead, { id: lead.id, customerId: made.id })
    expect(await leads()).toMatchObject({ passed: true })
  })
})
