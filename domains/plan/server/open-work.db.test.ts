import { afterAll, beforeAll, expect, test } from 'vitest'
import { readInbox } from '#domains/process/server/read-inbox.ts'
import { waiveStage } from '#domains/process/server/waive-stage.ts'
import type { Inbox } from '#domains/process/shapes/inbox.ts'
import { insertRecords } from '#kernel/command/records.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { type Schedule, task } from '../contract.ts'
import { finishTask } from './finish-task.ts'
import { readSchedule } from './read-schedule.ts'

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany()
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

async function inboxOf() {
  const { counts, sections } = (await company.run('wangfang', readInbox, undefined)) as Inbox
  const listed = sections.find(one => one.name === 'tasks')?.items.length
  return { count: counts.find(one => one.name === 'tasks')?.count, listed }
}

test('what a waived stage left undone waits for nobody, and count and list agree', async () => {
  const { rows } = await company.database.owner.query(
    `select count(*)::int as of_stage from task where project_id = $1 and stage_key = 'P1.1' and owner_id = $2`,
    [projectId, company.people.wangfang],
  )
  const before = await inboxOf()
  await company.run('liming', waiveStage, { projectId, stageKey: 'P1.1', reason: '沿用年度目标' })
  const after = await inboxOf()
  expect(rows[0].of_stage).toBeGreaterThan(0)
  expect(after.count).toBe(Number(before.count) - rows[0].of_stage)
  expect(after.listed).toBe(after.count)
})

test('the schedule knows it too, and what is done waits for nobody either', async () => {
  const { tasks } = (await company.run('wangfang', readSchedule, { projectId })) as Schedule
  const of = (stage: string) => tasks.filter(one => one.stageKey === stage).map(one => one.waits)
  expect(new Set(of('P1.1'))).toEqual(new Set([false]))
  expect(new Set(of('P1.2'))).toEqual(new Set([true]))
  const [next] = tasks.filter(one => one.stageKey === 'P1.2')
  await company.run('wangfang', finishTask, { id: next?.id, version: next?.version })
  const after = (await company.run('wangfang', readSchedule, { projectId })) as Schedule
  expect(after.tasks.find(one => one.id === next?.id)?.waits).toBe(false)
})

test('who has more than can be listed sees the most urgent, and how many there are in all', async () => {
  const before = await inboxOf()
  const ownerId = company.people.wangfang
  const one = {
    projectId,
    iteration: 1,
    title: '回访',
    start: '2027-01-04',
    finish: '2027-01-04',
    days: 1,
    milestone: false,
    ownerId,
  }
  await company.as('wangfang', ctx => insertRecords(ctx, task, Array(600).fill(one)))
  expect(await inboxOf()).toEqual({ count: Number(before.count) + 600, listed: 500 })
})

test('a task of the playbook is listed by its name in the reader’s language', async () => {
  await company.database.owner.query(
    `update task set title = 'Design the campaigns', owner_id = $2, finish = '2020-01-02'
     where project_id = $1 and activity_key = 'design_campaigns'`,
    [projectId, company.people.wangfang],
  )
  const { sections } = (await company.run('wangfang', readInbox, undefined)) as Inbox
  expect(sections.find(one => one.name === 'tasks')?.items[0]).toMatchObject({ title: '设计营销活动' })
})
