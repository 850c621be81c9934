import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { goal } from '#domains/goals/contract.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { newGoal } from '#tests/cast/goals.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'
import { agreeGoal } from './agree-goal.ts'
import { assignGoal } from './assign-goal.ts'
import { dropGoal } from './drop-goal.ts'
import { reopenGoal } from './reopen-goal.ts'

let company: Company
let project: Started
beforeAll(async () => {
  company = await openCompany()
  project = await startProject(company, { sponsorId: company.people.zhaoqian, team: [] })
})
afterAll(() => company.close())

const agreed = async () => {
  const made = await newGoal(company, project)
  await company.run('zhaoqian', agreeGoal, { id: made.id, version: 1 })
  return made
}

describe('a goal', () => {
  test('is agreed by the sponsor, and only once it is SMART', async () => {
    const made = await newGoal(company, project, { target: '7' })
    const refused = company.run('zhaoqian', agreeGoal, { id: made.id, version: 1 })
    await expect(refused).rejects.toMatchObject({ code: 'goal.not_smart', data: { params: { letters: 'M' } } })
    const whole = await newGoal(company, project)
    const byManager = company.run('wangfang', agreeGoal, { id: whole.id, version: 1 })
    await expect(byManager).rejects.toMatchObject({ code: 'goal.agreed_by_sponsor' })
    expect(await company.run('zhaoqian', agreeGoal, { id: whole.id, version: 1 })).toMatchObject({ state: 'agreed' })
  })

  test('that is agreed is not edited, dropped or reopened by others than the sponsor', async () => {
    const made = await agreed()
    const edit = company.as('wangfang', ctx =>
      updateRecord(ctx, goal, { id: made.id, version: 2, set: { target: '9' } }),
    )
    await expect(edit).rejects.toMatchObject({ code: 'record.frozen' })
    const given = { id: made.id, version: 2, reason: '做不到' }
    await expect(company.run('wangfang', dropGoal, given)).rejects.toMatchObject({ code: 'goal.only_sponsor' })
    await expect(company.run('wangfang', reopenGoal, given)).rejects.toMatchObject({ code: 'goal.only_sponsor' })
    expect(await company.run('zhaoqian', reopenGoal, given)).toMatchObject({ state: 'draft', version: 3 })
  })

  test('that is a draft is dropped with a reason, and agreed no more', async () => {
    const made = await newGoal(company, project)
    const dropped = await company.run('wangfang', dropGoal, { id: made.id, version: 1, reason: '与另一个目标重复' })
    expect(dropped).toMatchObject({ state: 'dropped', dropReason: '与另一个目标重复' })
    await expect(company.run('zhaoqian', agreeGoal, { id: made.id, version: 2 })).rejects.toMatchObject({
      code: 'goal.not_draft',
    })
    const again = company.run('wangfang', dropGoal, { id: made.id, version: 2, reason: '再一次' })
    await expect(again).rejects.toMatchObject({ code: 'goal.is_dropped' })
  })

  test('gets a new owner in any state', async () => {
    const made = await agreed()
    const owner = { id: made.id, version: 2, ownerId: company.people.chenli }
    expect(await company.run('wangfang', assignGoal, owner)).toMatchObject({ ownerId: company.people.chenli })
  })
})
