import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { confirmZeroSpend } from '#domains/budget/server/confirm-zero-spend.ts'
import { draftBudget } from '#domains/budget/server/draft-budget.ts'
import { enterExpense } from '#domains/budget/server/enter-expense.ts'
import { campaign } from '#domains/campaigns/contract.ts'
import { customersDomain } from '#domains/customers/server/domain.ts'
import { alignGoal } from '#domains/goals/server/align-goal.ts'
import { defineMetric } from '#domains/goals/server/define-metric.ts'
import { group, role } from '#domains/people/contract.ts'
import { changeMembership } from '#domains/people/server/change-membership.ts'
import { invitePerson } from '#domains/people/server/invite-person.ts'
import { addTask } from '#domains/plan/server/add-task.ts'
import { assignTask } from '#domains/plan/server/assign-task.ts'
import { moveTask } from '#domains/plan/server/move-task.ts'
import { createRecord, updateRecord } from '#kernel/command/crud.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { newGoal } from '#tests/cast/goals.ts'
import { planACampaign } from '#tests/cast/plan-campaign.ts'
import { type Started, startProject } from '#tests/cast/start-project.ts'

let company: Company
let project: Started
beforeAll(async () => {
  company = await openCompany()
})
beforeEach(async () => {
  project = await startProject(company)
})
afterAll(() => company.close())

const { customer, lead, convertLead } = customersDomain.operations
const refused = (code: string, field?: string) =>
  expect.objectContaining({ code, data: expect.objectContaining({ field }) })
const binned = (table: string, id: string) =>
  company.database.owner.query(`update record set deleted_at = now() where id = $1 and type = $2`, [id, table])
const make = (given: object) => company.run('wangfang', customer.create, given) as Promise<Known>
interface Known {
  id: string
  version: number
}

describe('a record points to nothing in the bin', () => {
  test('whether it is made or changed: customers, leads, metrics, roles', async () => {
    const gone = await make({ name: '撤销的总公司' })
    const firm = await make({ name: '江海泵业' })
    await binned('customer', gone.id)
    const set = { parentId: gone.id }
    const late = company.run('wangfang', customer.update, { id: firm.id, version: 1, set })
    await expect(late).rejects.toEqual(refused('reference.in_bin', 'parentId'))
    const ours = await planACampaign(company, project.id)
    await binned('campaign', ours.id)
    const asLead = company.run('wangfang', lead.create, { name: '吴经理', campaignId: ours.id })
    await expect(asLead).rejects.toEqual(refused('reference.in_bin', 'campaignId'))
    await binned('metric', ours.metricId ?? '')
    const meaning = { name: '有效线索', unit: '个', direction: 'up', aggregation: 'sum', parentId: ours.metricId }
    await expect(company.run('wangfang', defineMetric, meaning)).rejects.toEqual(
      refused('reference.in_bin', 'parentId'),
    )
  })

  test('nor is anybody invited into a role that is there no more', async () => {
    const rights = [{ module: 'plan', read: 'all', write: 'none' }] as const
    const { id: roleId } = await company.as('liming', ctx =>
      createRecord(ctx, role, { name: '临时', rights: [...rights] }),
    )
    await binned('role', roleId)
    const invited = company.run('liming', invitePerson, { email: 'new@yunling.example', roleId })
    await expect(invited).rejects.toEqual(refused('reference.in_bin', 'roleId'))
    const changed = company.run('liming', changeMembership, { id: company.people.chenli, version: 1, roleId })
    await expect(changed).rejects.toEqual(refused('reference.in_bin', 'roleId'))
  })
})

describe('a record points into its own project, and to records of the right kind', () => {
  test('a campaign serves no goal of another project, nor does a goal', async () => {
    const other = await startProject(company, { name: '另一个项目' })
    const theirs = await newGoal(company, other)
    const ours = await newGoal(company, project)
    const given = { projectId: project.id, name: '行业展会', goalId: theirs.id }
    const made = company.as('wangfang', ctx => createRecord(ctx, campaign, given as never))
    await expect(made).rejects.toEqual(refused('reference.other_project', 'goalId'))
    const aligned = company.run('wangfang', alignGoal, { id: ours.id, parentId: theirs.id })
    await expect(aligned).rejects.toEqual(refused('reference.other_project', 'parentId'))
  })

  test('a lead comes from a campaign, not from any record', async () => {
    const made = company.run('wangfang', lead.create, { name: '吴经理', campaignId: project.id })
    await expect(made).rejects.toEqual(refused('reference.unknown', 'campaignId'))
  })

  test('an id that nobody has is named by its field', async () => {
    const nobody = company.people.liming.replace(/.$/, end => (end === '0' ? '1' : '0'))
    const given = { projectId: project.id, title: '约谈水厂', start: '2026-11-16', ownerId: nobody }
    await expect(company.run('wangfang', addTask, given)).rejects.toMatchObject({
      code: 'reference.unknown',
      data: { field: 'ownerId', params: { field: '负责人' } },
    })
  })
})

describe('nobody who has left is given work', () => {
  const active = (yes: boolean) =>
    company.database.owner.query('update person set active = $1 where id = $2', [yes, company.people.sunwei])

  test('but what is theirs can still be moved', async () => {
    const { sunwei } = company.people
    const given = { projectId: project.id, title: '约谈水厂', start: '2026-11-16' }
    const theirs = (await company.run('wangfang', addTask, { ...given, ownerId: sunwei })) as Known
    const free = (await company.run('wangfang', addTask, given)) as Known
    await active(false)
    const assigned = company.run('wangfang', assignTask, { id: free.id, ownerId: sunwei })
    await expect(assigned).rejects.toEqual(refused('reference.person_left', 'ownerId'))
    await company.run('wangfang', moveTask, { id: theirs.id, start: '2026-11-18' })
    await active(true)
  })

  test('nor are they put into a group', async () => {
    await active(false)
    const members = [{ person: company.people.liming }, { person: company.people.sunwei }]
    const made = company.as('liming', ctx => createRecord(ctx, group, { name: '华东组', members }))
    await expect(made).rejects.toEqual(refused('reference.person_left', 'members.1.person'))
    await active(true)
    const { id } = await company.as('liming', ctx => createRecord(ctx, group, { name: '华东组', members }))
    await active(false)
    const grown = [...members, { person: company.people.chenli }]
    await company.as('liming', ctx => updateRecord(ctx, group, { id, version: 1, set: { members: grown } }))
    await active(true)
  })
})

describe('two at once', () => {
  test('begin one budget: the second one is told of the first one’s draft', async () => {
    const begun = await Promise.allSettled(
      [1, 2].map(() => company.run('zhaoqian', draftBudget, { projectId: project.id })),
    )
    expect(begun.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    const [late] = begun.flatMap(one => (one.status === 'rejected' ? [one.reason] : []))
    expect(late).toMatchObject({ code: 'budget.draft_exists' })
  })

  test('say that a campaign cost nothing and what it cost: never both', async () => {
    const { id: campaignId } = await planACampaign(company, project.id)
    const spent = { item: '展位', category: 'events', amount: '8000', spentOn: '2026-11-10' }
    await Promise.allSettled([
      company.run('zhaoqian', confirmZeroSpend, { campaignId, reason: '自有渠道' }),
      company.run('chenli', enterExpense, { projectId: project.id, campaignId, ...spent }),
    ])
    const { rows } = await company.database.owner.query(
      `select (select count(*)::int from zero_spend where campaign_id = $1 and deleted_at is null) as zeros,
        (select count(*)::int from expense where campaign_id = $1) as expenses`,
      [campaignId],
    )
    expect(rows[0].zeros + rows[0].expenses).toBe(1)
  })

  test.each([
    ['of one firm', { company: '新港电机' }, { company: '新港电机' }],
    ['of one number', { company: '东港泵阀', phone: '13800138021' }, { company: '西港泵阀', phone: '13800138021' }],
  ])('convert two leads %s: one customer', async (_, one, other) => {
    const make = (given: object) => company.run('wangfang', lead.create, { name: '吴经理', ...given }) as Promise<Known>
    const leads = [await make(one), await make(other)]
    const done = await Promise.allSettled(leads.map(({ id }) => company.run('wangfang', convertLead, { id })))
    expect(done.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(done.find(one => one.status === 'rejected')).toMatchObject({ reason: { code: 'lead.customer_exists' } })
  })
})

test('what is there already is named in words', async () => {
  await company.as('liming', ctx => createRecord(ctx, group, { name: '华北组', members: [] }))
  const again = company.as('liming', ctx => createRecord(ctx, group, { name: '华北组', members: [] }))
  const params = { type: '小组', fields: '名称' }
  await expect(again).rejects.toMatchObject({ code: 'record.duplicate', data: { params, field: 'name' } })
  const other = await company.as('liming', ctx => createRecord(ctx, group, { name: '华南组', members: [] }))
  const renamed = company.as('liming', ctx =>
    updateRecord(ctx, group, { id: other.id, version: 1, set: { name: '华北组' } }),
  )
  await expect(renamed).rejects.toMatchObject({ code: 'record.duplicate', data: { params } })
})
