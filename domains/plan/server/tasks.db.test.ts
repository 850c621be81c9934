import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { updateRecord } from '#kernel/command/crud.ts'
import type { Operation } from '#kernel/command/operation.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readHistory } from '#kernel/query/history.ts'
import { type Company, openCompany, type Player } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { type Schedule, task } from '../contract.ts'
import { addTask } from './add-task.ts'
import { assignTask } from './assign-task.ts'
import { cancelTask } from './cancel-task.ts'
import { finishTask } from './finish-task.ts'
import { linkTasks } from './link-tasks.ts'
import { moveTask } from './move-task.ts'
import { readSchedule } from './read-schedule.ts'
import { reopenTask } from './reopen-task.ts'
import { startTask } from './start-task.ts'
import { unlinkTasks } from './unlink-tasks.ts'

type Task = RecordOf<typeof task>

let company: Company
let projectId: string
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
  projectId = (await startProject(company)).id
})
afterAll(() => company.close())

const run = (operation: Operation, input: unknown, player: Player = 'wangfang') =>
  company.run(player, operation, input) as Promise<Task>
const add = (title: string, more: object = {}) =>
  run(addTask, { projectId, title, start: '2026-11-04', days: 2, ...more })
const schedule = (input: object = { projectId }) => company.run('wangfang', readSchedule, input) as Promise<Schedule>
const refused = (code: string) => expect.objectContaining({ code })

describe('a project’s tasks', () => {
  test('are its playbook’s activities, dated, in order, and free of conflicts', async () => {
    const plan = await schedule()
    expect(plan.tasks).toHaveLength(31)
    expect(plan.conflicts).toEqual([])
    expect(plan.unknownYears).toEqual([2027])
    const [first] = plan.tasks
    expect(first).toMatchObject({
      ...{ activityKey: 'review_position', stageKey: 'P1.1', role: 'planner', ownerId: company.people.chenli },
      ...{ start: '2026-11-02', finish: '2026-11-03', days: 2, state: 'todo', title: '回顾现状与以往数据' },
    })
    const second = plan.tasks.find(one => one.activityKey === 'draft_goals')
    expect(plan.links).toContainEqual(
      expect.objectContaining({ predecessorId: first?.id, successorId: second?.id, lagDays: 0 }),
    )
  })

  test('are given from the start to nobody who could not open them', async () => {
    const { sunwei, chenli } = company.people
    const { owner } = company.database
    const { rows } = await owner.query('select rights from role where id = $1', [company.roles.member])
    const may = (rights: unknown) =>
      owner.query('update role set rights = $1 where id = $2', [JSON.stringify(rights), company.roles.member])
    await may([])
    await expect(add('写展会文案', { ownerId: sunwei })).rejects.toMatchObject({
      code: 'record.closed_to',
      data: { field: 'ownerId' },
    })
    await may(rows[0].rights)
    expect(await add('写展会文案', { ownerId: chenli })).toMatchObject({ ownerId: chenli })
  })

  test('of another project’s people are not shown to who takes no part', async () => {
    await expect(company.run('sunwei', readSchedule, { projectId })).rejects.toMatchObject({
      code: 'record.not_found',
    })
  })
})

describe('a task', () => {
  test('is added with its dates on the working calendar', async () => {
    // Friday 6 November, then Monday 9: the weekend lies between.
    const made = await add('联系媒体', { start: '2026-11-06' })
    expect(made).toMatchObject({ start: '2026-11-06', finish: '2026-11-09', days: 2, iteration: 1, ownerId: null })
  })

  test('is not added by who takes no part in the project', async () => {
    await expect(run(addTask, { projectId, title: '插手', start: '2026-11-04' }, 'sunwei')).rejects.toEqual(
      refused('right.missing'),
    )
  })

  test('is begun and finished, with the days on which it happened', async () => {
    const { id } = await add('写文案')
    expect(await run(startTask, { id, on: '2026-11-04' })).toMatchObject({ state: 'doing', startedOn: '2026-11-04' })
    expect(await run(finishTask, { id, on: '2026-11-05' })).toMatchObject({ state: 'done', doneOn: '2026-11-05' })
  })

  test('is not begun twice, not finished tomorrow, and not finished before it began', async () => {
    const { id } = await add('拍照片')
    await run(startTask, { id, on: '2026-11-05' })
    await expect(run(startTask, { id })).rejects.toEqual(refused('task.wrong_state'))
    await expect(run(finishTask, { id, on: '2099-01-01' })).rejects.toEqual(refused('task.future_date'))
    await expect(run(finishTask, { id, on: '2026-11-04' })).rejects.toEqual(refused('task.done_before_started'))
  })

  test('is taken up again with a reason that stays in its history', async () => {
    const { id } = await add('做海报')
    await run(finishTask, { id, on: '2026-11-05' })
    const again = await run(reopenTask, { id, reason: '客户要改颜色' })
    expect(again).toMatchObject({ state: 'doing', doneOn: null })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'reopened', note: '客户要改颜色' })
  })

  test('that was cancelled is not edited, moved or finished', async () => {
    const { id, version } = await add('租场地')
    const cancelled = await run(cancelTask, { id, reason: '改为线上', version })
    await expect(run(moveTask, { id, start: '2026-11-10' })).rejects.toEqual(refused('task.wrong_state'))
    await expect(run(finishTask, { id })).rejects.toEqual(refused('task.wrong_state'))
    const edit = company.as('wangfang', ctx =>
      updateRecord(ctx, task, { id, version: cancelled.version, set: { title: '租大场地' } }),
    )
    await expect(edit).rejects.toEqual(refused('record.frozen'))
  })

  test('is given to a person', async () => {
    const { id } = await add('找供应商')
    expect(await run(assignTask, { id, ownerId: company.people.chenli })).toMatchObject({
      ownerId: company.people.chenli,
    })
  })

  test('keeps its length when it moves, and is not moved on a version that is gone', async () => {
    const { id, version } = await add('印刷', { days: 3 })
    const moved = await run(moveTask, { id, version, start: '2026-11-13' })
    expect(moved).toMatchObject({ start: '2026-11-13', finish: '2026-11-17', days: 3 })
    await expect(run(moveTask, { id, version, start: '2026-11-20' })).rejects.toEqual(refused('record.stale'))
  })
})

describe('the order of tasks', () => {
  test('is said by links, and a task that begins too early is named', async () => {
    const [one, other] = [await add('定方案'), await add('做方案')]
    const link = await run(linkTasks, { predecessorId: one.id, successorId: other.id })
    const before = await schedule()
    expect(before.conflicts).toEqual([
      { code: 'starts_too_early', taskId: other.id, predecessorId: one.id, earliest: '2026-11-06' },
    ])
    await run(moveTask, { id: other.id, start: '2026-11-06' })
    expect((await schedule()).conflicts).toEqual([])
    await run(unlinkTasks, { id: link.id })
    expect((await schedule()).links.map(known => known.id)).not.toContain(link.id)
  })

  test('refuses a circle, naming its tasks', async () => {
    const [a, b, c] = [await add('甲'), await add('乙'), await add('丙')]
    await run(linkTasks, { predecessorId: a.id, successorId: b.id })
    await run(linkTasks, { predecessorId: b.id, successorId: c.id })
    const closing = run(linkTasks, { predecessorId: c.id, successorId: a.id })
    await expect(closing).rejects.toMatchObject({ code: 'task_link.cycle' })
    await expect(run(linkTasks, { predecessorId: a.id, successorId: a.id })).rejects.toEqual(
      refused('task_link.same_task'),
    )
    await expect(run(linkTasks, { predecessorId: a.id, successorId: b.id })).rejects.toEqual(
      refused('task_link.exists'),
    )
  })

  test('refuses the second of two links that close a circle together', async () => {
    const [a, b] = [await add('先'), await add('后')]
    const links = await Promise.allSettled([
      run(linkTasks, { predecessorId: a.id, successorId: b.id }),
      run(linkTasks, { predecessorId: b.id, successorId: a.id }, 'liming'),
    ])
    expect(links.filter(one => one.status === 'fulfilled')).toHaveLength(1)
    const late = links.find(one => one.status === 'rejected')
    expect(late?.reason).toMatchObject({ code: 'task_link.cycle' })
  })

  test('does not reach into another project', async () => {
    const other = await startProject(company, { name: '另一个项目' })
    const theirs = await run(addTask, { projectId: other.id, title: '他们的', start: '2026-11-04' })
    const ours = await add('我们的')
    await expect(run(linkTasks, { predecessorId: theirs.id, successorId: ours.id })).rejects.toEqual(
      refused('task_link.other_project'),
    )
  })
})
