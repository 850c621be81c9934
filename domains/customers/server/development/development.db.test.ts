import { beforeEach, describe, expect, test } from 'vitest'
import { createRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { addTo, newCustomer, planDevelopment } from '#tests/cast/customers.ts'
import { dayFromToday } from '#tests/cast/days.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { developmentPlan } from '../../contract.ts'
import { developmentPlanned } from '../checks/development-planned.ts'
import { assignDevelopmentPlan } from './assign-development-plan.ts'
import { assignTarget } from './assign-target.ts'
import { contactTarget } from './contact-target.ts'
import { giveUpTarget } from './give-up-target.ts'
import { reachTarget } from './reach-target.ts'
import { reopenTarget } from './reopen-target.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') => company.run(player, operation, input)
const refused = (code: string, field?: string) => ({ code, ...(field && { data: { field } }) })

describe('a development plan', () => {
  test('ends after it begins', async () => {
    const turned = { targetGroup: '水厂', start: dayFromToday(5), finish: dayFromToday(1), quota: 1, projectId }
    const made = company.as('wangfang', ctx => createRecord(ctx, developmentPlan, turned))
    await expect(made).rejects.toMatchObject(refused('record.ends_before_it_begins'))
  })

  test('lists a firm once, by its name or as a customer', async () => {
    const { plan } = await planDevelopment(company, projectId)
    await expect(addTo(company, plan.id, {})).rejects.toMatchObject(refused('development_target.who', 'name'))
    const again = addTo(company, plan.id, { name: '青溪水厂有限公司' })
    await expect(again).rejects.toMatchObject(refused('development_target.listed', 'name'))
    const known = await newCustomer(company)
    expect(await addTo(company, plan.id, { customerId: known.id })).toMatchObject({ name: known.name, state: 'open' })
    const twice = addTo(company, plan.id, { name: '江海', customerId: known.id })
    await expect(twice).rejects.toMatchObject(refused('development_target.listed'))
  })
})

describe('a target', () => {
  test('is reached, then contacted for the first time, on days that have come', async () => {
    const { target } = await planDevelopment(company, projectId)
    const { id } = target
    await expect(run(reachTarget, { id, on: dayFromToday(1) })).rejects.toMatchObject(
      refused('development_target.future', 'on'),
    )
    expect(await run(reachTarget, { id, on: dayFromToday(-2) })).toMatchObject({ reachedOn: dayFromToday(-2) })
    expect(await run(contactTarget, { id, result: '同意见面' })).toMatchObject({
      ...{ state: 'contacted', reachedOn: dayFromToday(-2), contactedOn: dayFromToday(0), result: '同意见面' },
    })
    await expect(run(reachTarget, { id })).rejects.toMatchObject(refused('development_target.wrong_state'))
  })

  test('is given up with a reason, and taken up again from the beginning', async () => {
    const { target } = await planDevelopment(company, projectId)
    const { id } = target
    expect(await run(giveUpTarget, { id, reason: '已签竞品' })).toMatchObject({ giveUpReason: '已签竞品' })
    await expect(run(assignTarget, { id, ownerId: company.people.chenli })).rejects.toMatchObject(
      refused('development_target.wrong_state'),
    )
    expect(await run(reopenTarget, { id, reason: '竞品退出' })).toMatchObject({ state: 'open', giveUpReason: null })
    await expect(run(giveUpTarget, { id, reason: '不做' }, 'sunwei')).rejects.toMatchObject(refused('record.not_found'))
  })
})

test('the gate asks for an owner, as many firms as the quota, and somebody for each', async () => {
  const judged = () => judgeLive(company, projectId, developmentPlanned)
  expect(await judged()).toMatchObject({ passed: false, need: 1, missingCount: 1, note: { code: 'none' } })
  const { plan } = await planDevelopment(company, projectId)
  const short = { recordId: plan.id, why: { code: 'too_few', params: { quota: 2, count: 1 } } }
  expect(await judged()).toMatchObject({ passed: false, missing: [short] })
  const { id } = (await addTo(company, plan.id, { name: '石塘供水', ownerId: null })) as { id: string }
  expect(await judged()).toMatchObject({ missing: [{ why: { code: 'not_assigned', params: { count: 1 } } }] })
  await run(assignTarget, { id, ownerId: company.people.chenli })
  expect(await judged()).toMatchObject({ passed: true, have: 1, need: 1 })
  await company.database.owner.query('update development_plan set owner_id = null where id = $1', [plan.id])
  expect(await judged()).toMatchObject({ passed: false, missing: [{ why: { code: 'no_owner' } }] })
  await run(assignDevelopmentPlan, { id: plan.id, ownerId: company.people.chenli })
  expect(await judged()).toMatchObject({ passed: true })
})
