import { beforeEach, describe, expect, test } from 'vitest'
import type { Operation } from '#kernel/command/operation.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { enterNeed } from '#tests/cast/resources.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { opened } from '#tests/opened.ts'
import type { task } from '../contract.ts'
import { addTask } from './add-task.ts'
import { cancelTask } from './cancel-task.ts'
import { planTask } from './plan-task.ts'
import { dropNeed } from './resources/drop-need.ts'
import { reopenNeed } from './resources/reopen-need.ts'
import { updateNeed } from './resources/update-need.ts'

const company = opened(openCompany)
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
})

type Task = RecordOf<typeof task>
const run = (operation: Operation, input: unknown, player: Player = 'wangfang') =>
  company.run(player, operation, input) as Promise<Task>
const add = (more: object = {}) =>
  run(addTask, { projectId, title: '写展会文案', start: '2026-11-06', days: 2, ...more })

describe('a task is planned', () => {
  test('with its length on the working calendar, its role and a share of its owner’s day', async () => {
    const { id } = await add()
    // Friday 6 November, then Monday to Wednesday.
    const planned = await run(planTask, { id, days: 4, role: 'sales', load: 40 })
    expect(planned).toMatchObject({ start: '2026-11-06', finish: '2026-11-11', days: 4, role: 'sales', load: 40 })
    expect(await run(planTask, { id, load: null })).toMatchObject({ load: null, days: 4, role: 'sales' })
  })

  test('to need nothing beyond its owner, with the reason, as long as nothing is entered for it', async () => {
    const { id } = await add()
    const need = await enterNeed(company, projectId, { taskId: id })
    await expect(run(planTask, { id, needsNothing: '自己写就行' })).rejects.toMatchObject({
      code: 'task.has_needs',
      data: { field: 'needsNothing', params: { count: 1, needs: '会写技术文案的设计师' } },
    })
    await run(dropNeed, { id: need.id, reason: '王芳自己写' })
    expect(await run(planTask, { id, needsNothing: '自己写就行' })).toMatchObject({ needsNothing: '自己写就行' })
  })

  test('and needs something after all as soon as a need is entered; why it needed nothing stays in its history', async () => {
    const { id } = await add()
    await run(planTask, { id, needsNothing: '自己写就行' })
    await enterNeed(company, projectId, { taskId: id })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'planned', changes: { needsNothing: ['自己写就行', null] } })
  })

  test('and needs something after all as soon as a need that was dropped is opened again', async () => {
    const { id } = await add()
    const need = await enterNeed(company, projectId, { taskId: id })
    await run(dropNeed, { id: need.id, reason: '王芳自己写' })
    await run(planTask, { id, needsNothing: '自己写就行' })
    await run(reopenNeed, { id: need.id, reason: '王芳没有时间' })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'planned', changes: { needsNothing: ['自己写就行', null] } })
  })

  test('and needs something after all as soon as a need is moved to it', async () => {
    const { id } = await add()
    await run(planTask, { id, needsNothing: '自己写就行' })
    const need = await enterNeed(company, projectId)
    const move = { id: need.id, version: need.version, set: { taskId: id } }
    expect(await run(updateNeed, move)).toMatchObject({ taskId: id })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, id))
    expect(latest).toMatchObject({ action: 'planned', changes: { needsNothing: ['自己写就行', null] } })
  })

  test('without a length where it is a milestone, and not at all once it is cancelled', async () => {
    const milestone = await add({ title: '文案定稿', milestone: true })
    await expect(run(planTask, { id: milestone.id, days: 3 })).rejects.toMatchObject({
      code: 'task.milestone_length',
      data: { field: 'days' },
    })
    const { id } = await add()
    await run(cancelTask, { id, reason: '不参展了' })
    await expect(run(planTask, { id, load: 50 })).rejects.toMatchObject({ code: 'task.wrong_state' })
    await expect(enterNeed(company, projectId, { taskId: id })).rejects.toMatchObject({ code: 'task.wrong_state' })
  })

  test('only by who takes part, and on the version that was seen', async () => {
    const { id, version } = await add()
    await expect(run(planTask, { id, load: 50 }, 'sunwei')).rejects.toMatchObject({ code: 'record.not_found' })
    await run(planTask, { id, version, load: 50 })
    await expect(run(planTask, { id, version, load: 60 })).rejects.toMatchObject({ code: 'record.stale' })
  })
})
