import { beforeEach, describe, expect, test } from 'vitest'
import { task, type Workload } from '#domains/plan/contract.ts'
import { addTask } from '#domains/plan/server/add-task.ts'
import { cancelTask } from '#domains/plan/server/cancel-task.ts'
import { finishTask } from '#domains/plan/server/finish-task.ts'
import { moveTask } from '#domains/plan/server/move-task.ts'
import { planTask } from '#domains/plan/server/plan-task.ts'
import { readWorkload } from '#domains/plan/server/read-workload.ts'
import { startTask } from '#domains/plan/server/start-task.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { readHistory } from '#kernel/query/history.ts'
import { readRecord } from '#kernel/query/read.ts'
import {
  answerWaiting,
  approveABudget,
  type Change,
  draftAChange,
  operation,
  planAChain,
  submitAChange,
} from '#tests/cast/changes.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import { type ChangeEffect, changeRequest } from '../../contract.ts'
import { changesDecided } from '../checks/changes-decided.ts'
import { workSettled } from '../checks/work-settled.ts'
import { stateNone } from '../foreseen/state-none.ts'
import { applyChange } from './apply-change.ts'
import { proposeOperations } from './propose-operations.ts'
import { readChangeEffect } from './read-change-effect.ts'
import { readChangeList } from './read-change-list.ts'
import { reopenChange } from './reopen-change.ts'
import { revokeChange } from './revoke-change.ts'
import { submitChange } from './submit-change.ts'
import { withdrawChange } from './withdraw-change.ts'

/** A Monday. */
const company = opened(() => openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z'))
type Task = RecordOf<typeof task>
let projectId: string
let make: Task
let check: Task
let send: Task
beforeEach(async () => {
  projectId = (await startProject(company)).id
  // Tue 24 to Thu 26, Fri 27 and Mon 30, Tue 1 December
  const chain = await planAChain(company, projectId, ['2026-11-24', '2026-11-27', '2026-12-01'])
  ;[make, check, send] = chain as [Task, Task, Task]
})

const run = <T = Change>(behaviour: Parameters<typeof company.run>[1], input: unknown, player: Player = 'wangfang') =>
  company.run(player, behaviour, input) as Promise<T>
const read = (id: string) => company.as('wangfang', ctx => readRecord(ctx, changeRequest, id))
const readTask = (id: string) => company.as('wangfang', ctx => readRecord(ctx, task, id))
const effectOf = (id: string) => run<ChangeEffect>(readChangeEffect, { id })
const longer = () => [operation('duration', { taskId: make.id, days: 5 })]

describe('the effect of a change', () => {
  test('is known before anybody approves it: what moves, why, and nothing is written', async () => {
    const { id } = await draftAChange(company, projectId, longer())
    const { effect, problems } = await effectOf(id)
    expect(problems).toEqual([])
    expect(effect?.moves).toMatchObject([
      { taskId: make.id, how: 'asked', before: { finish: '2026-11-26' }, after: { finish: '2026-11-30' } },
      { taskId: check.id, how: 'pushed', pushedBy: make.id, after: { start: '2026-12-01', finish: '2026-12-02' } },
      { taskId: send.id, how: 'pushed', pushedBy: check.id, after: { start: '2026-12-03', finish: '2026-12-03' } },
    ])
    expect(await readTask(check.id)).toEqual(check)
  })

  test('names new conflicts, what becomes late, and who has more at once', async () => {
    const add = { title: '高温测试', stageKey: 'P1.1', start: '2027-06-01', days: 2, ownerId: company.people.chenli }
    await run(startTask, { id: check.id, on: '2026-11-23' })
    const { id } = await draftAChange(company, projectId, [
      ...longer(),
      operation('add', add),
      operation('add', { ...add, start: '2026-11-24' }),
    ])
    const { effect } = await effectOf(id)
    // What has begun is not pushed: it stays, and stands in conflict with what it waits for.
    expect(effect?.conflicts).toMatchObject([{ code: 'starts_too_early', taskId: check.id, predecessorId: make.id }])
    expect(effect?.late.map(one => [one.taskId, one.against])).toContainEqual(['+2', 'project'])
    expect(effect?.late.map(one => [one.taskId, one.against])).toContainEqual(['+2', 'stage'])
    const [load] = effect?.load ?? []
    expect(load).toMatchObject({ personId: company.people.chenli, after: (load?.before ?? 0) + 1 })
    expect(effect?.finish).toMatchObject({ after: '2027-06-02' })
  })

  test('reckons load by shares of the day in all running projects, as the load page does', async () => {
    const { sunwei } = company.people
    const elsewhere = await startProject(company, { name: '另一个项目' })
    const half = async (project: string, title: string) => {
      const given = { projectId: project, title, ownerId: sunwei, start: '2027-01-12', days: 1 }
      const { id } = await run<Task>(addTask, given)
      return run<Task>(planTask, { id, load: 50 })
    }
    await half(elsewhere.id, '调研')
    const own = await half(projectId, '写方案')
    const later = await run<Task>(addTask, { projectId, title: '开会', ownerId: sunwei, start: '2027-01-15', days: 1 })
    // Two halves at once make one whole day: nobody is overloaded.
    const calm = await draftAChange(company, projectId, [
      operation('move', { taskId: own.id, start: '2027-01-12', finish: '2027-01-13' }),
    ])
    expect((await effectOf(calm.id)).effect?.load).toEqual([])
    const { id } = await draftAChange(company, projectId, [
      operation('move', { taskId: later.id, start: '2027-01-12', finish: '2027-01-12' }),
    ])
    expect((await effectOf(id)).effect?.load).toEqual([
      { personId: sunwei, before: 2, after: 3, percent: { before: 100, after: 200 } },
    ])
    await run(submitChange, { id })
    await answerWaiting(company, id)
    const page = await run<Workload>(readWorkload, { projectId, from: '2027-01-11', weeks: 1 })
    const told = page.people.find(one => one.personId === sunwei)?.overloads
    expect(told).toMatchObject([{ from: '2027-01-12', to: '2027-01-12', percent: 200, closed: 0 }])
  })

  test('holds money against the approved budget and its funding', async () => {
    const lineId = await approveABudget(company, projectId, '2026-11')
    const { id } = await draftAChange(company, projectId, [
      operation('money', { lineId, amount: '-5000' }),
      operation('money', { item: '第三方检测', month: '2026-12', amount: '12000' }),
    ])
    const { effect } = await effectOf(id)
    expect(effect?.money).toMatchObject({
      ...{ amount: '7000.00', before: '30000.00', after: '37000.00', funded: '35000.00', number: 1 },
      short: [{ month: '2026-12', gap: '2000.00' }],
    })
    expect(effect?.moves).toEqual([])
    const list = await run<{ items: { effect: unknown }[] }>(readChangeList, { projectId })
    expect(list.items[0]?.effect).toEqual(effect)
  })

  test('says what has changed since it was submitted', async () => {
    const { id } = await submitAChange(company, projectId, longer())
    expect((await effectOf(id)).changed).toEqual([])
    await run(moveTask, { id: send.id, start: '2026-12-10' })
    const { effect, submitted, changed, problems } = await effectOf(id)
    expect(changed).toEqual(['moves'])
    expect([submitted?.moves.length, effect?.moves.length]).toEqual([3, 2])
    expect(problems).toEqual([])
  })
})

describe('a change request', () => {
  test('is counted through the project, and its rows are complete', async () => {
    const first = await draftAChange(company, projectId, longer())
    const second = await draftAChange(company, projectId, [], { scope: '多交一份测试报告' })
    expect([first.number, second.number]).toEqual([1, 2])
    const incomplete = run(proposeOperations, { id: second.id, operations: [operation('move', { taskId: make.id })] })
    await expect(incomplete).rejects.toMatchObject({
      code: 'change_request.row_incomplete',
      data: { field: 'operations.0.start', params: { row: 1, kind: '任务改期', cell: '开始' } },
    })
  })

  test('is not submitted empty, nor where it does not fit the plan, each row with its reason', async () => {
    const empty = await draftAChange(company, projectId, [])
    await expect(run(submitChange, { id: empty.id })).rejects.toMatchObject({ code: 'change_request.empty' })
    await run(cancelTask, { id: send.id, reason: '客户自提' })
    const rows = [
      operation('shift', { taskId: make.id, shiftDays: 2 }),
      operation('cancel', { taskId: make.id }),
      operation('shift', { taskId: send.id, shiftDays: 1 }),
      operation('add', { title: '复测', stageKey: 'P9.9', start: '2026-12-01', days: 1 }),
      operation('money', { item: '检测', month: '2026-12', amount: '1' }),
    ]
    const { id } = await draftAChange(company, projectId, rows)
    await expect(run(submitChange, { id })).rejects.toMatchObject({
      code: 'change_request.unfit',
      data: {
        details: [
          { row: 2, code: 'task_twice' },
          { row: 3, code: 'task_closed', text: { zh: '第 3 行：任务“发样机”已取消，不能再改。' } },
          { row: 4, code: 'stage_unknown' },
          { row: 5, code: 'no_budget' },
        ],
      },
    })
  })

  test('gives no new task to somebody who cannot see the tasks of the project', async () => {
    const add = { title: '高温测试', stageKey: 'P1.1', start: '2026-12-04', days: 2, ownerId: company.people.sunwei }
    const { id } = await draftAChange(company, projectId, [operation('add', add)])
    expect((await effectOf(id)).problems).toEqual([])
    const { owner } = company.database
    const { rows } = await owner.query('select rights from role where id = $1', [company.roles.member])
    const may = (rights: unknown) =>
      owner.query('update role set rights = $1 where id = $2', [JSON.stringify(rights), company.roles.member])
    await may([])
    const said = '第 1 行：要做“高温测试”的人看不到这个项目的任务。先让此人参与项目，或换一个人。'
    const problem = { row: 1, code: 'owner_outside', text: { zh: said } }
    expect((await effectOf(id)).problems).toMatchObject([problem])
    await expect(run(submitChange, { id })).rejects.toMatchObject({
      ...{ code: 'change_request.unfit', data: { details: [problem] } },
    })
    await may(rows[0].rights)
  })

  test('waits for the sponsor; who submitted it cannot approve it', async () => {
    const { id } = await submitAChange(company, projectId, longer())
    await expect(answerWaiting(company, id, {}, 'wangfang')).rejects.toMatchObject({ code: 'approval.not_a_decider' })
    await answerWaiting(company, id, { decision: 'reject', comment: '先问清楚为什么' })
    expect(await read(id)).toMatchObject({ state: 'rejected', endReason: '先问清楚为什么' })
    expect(await readTask(make.id)).toEqual(make)
    expect(await run(reopenChange, { id, reason: '补了客户的邮件' })).toMatchObject({ state: 'draft', endReason: null })
  })

  test('is taken back with a reason while nobody has decided', async () => {
    const { id } = await submitAChange(company, projectId, longer())
    expect(await run(withdrawChange, { id, reason: '客户收回了' })).toMatchObject({ state: 'withdrawn' })
    await expect(run(withdrawChange, { id, reason: '再来' })).rejects.toMatchObject({
      code: 'change_request.wrong_state',
    })
  })

  test('does not exist for people outside the project', async () => {
    const { id } = await draftAChange(company, projectId, longer())
    await expect(run(readChangeEffect, { id }, 'sunwei')).rejects.toMatchObject({ code: 'record.not_found' })
  })
})

describe('an approved change', () => {
  test('is applied as one step: as asked, with what it pushes, what it cancels and what it adds', async () => {
    const add = { title: '高温测试', stageKey: 'P1.1', start: '2026-12-04', days: 2, ownerId: company.people.chenli }
    const { id } = await submitAChange(company, projectId, [
      ...longer(),
      operation('cancel', { taskId: send.id }),
      operation('add', add),
    ])
    await answerWaiting(company, id)
    const done = await read(id)
    expect(done).toMatchObject({ state: 'applied', appliedAt: expect.stringContaining('2026-11-23') })
    expect(done.applied?.map(one => [one.how, one.toFinish])).toEqual([
      ['asked', '2026-11-30'],
      ['cancelled', null],
      ['added', '2026-12-07'],
      ['pushed', '2026-12-02'],
    ])
    expect(await readTask(make.id)).toMatchObject({ finish: '2026-11-30', days: 5 })
    expect(await readTask(check.id)).toMatchObject({ start: '2026-12-01', finish: '2026-12-02', days: 2 })
    expect(await readTask(send.id)).toMatchObject({ state: 'cancelled' })
    expect(await readTask(done.applied?.[2]?.taskId ?? '')).toMatchObject({ title: '高温测试', finish: '2026-12-07' })
    const [latest] = await company.as('wangfang', ctx => readHistory(ctx, check.id))
    expect(latest).toMatchObject({ action: 'replanned', note: '变更 1：样机多测一轮', personId: company.people.liming })
  })

  test('that does not fit the plan any more waits, and says what changed; nothing is done by halves', async () => {
    const { id } = await submitAChange(company, projectId, [...longer(), operation('cancel', { taskId: send.id })])
    await run(moveTask, { id: make.id, start: '2026-11-25' })
    await answerWaiting(company, id)
    expect(await read(id)).toMatchObject({ state: 'approved', applied: null })
    expect(await readTask(send.id)).toMatchObject({ state: 'todo' })
    await expect(run(applyChange, { id })).rejects.toMatchObject({
      code: 'change_request.unfit',
      data: { details: [{ code: 'task_moved', row: 1 }] },
    })
    await run(moveTask, { id: make.id, start: '2026-11-24' })
    expect(await run(applyChange, { id })).toMatchObject({ state: 'applied' })
    expect(await readTask(send.id)).toMatchObject({ state: 'cancelled' })
  })

  test('is revoked by the sponsor, and every task is again as it was', async () => {
    const add = { title: '高温测试', stageKey: 'P1.1', start: '2026-12-04', days: 2 }
    const rows = [...longer(), operation('cancel', { taskId: send.id }), operation('add', add)]
    const { id } = await submitAChange(company, projectId, rows)
    await answerWaiting(company, id)
    await expect(run(revokeChange, { id, reason: '不测了' })).rejects.toMatchObject({
      code: 'change_request.sponsor_only',
    })
    expect(await run(revokeChange, { id, reason: '不测了' }, 'liming')).toMatchObject({ state: 'revoked' })
    for (const was of [make, check, send]) {
      const { start, finish, days, state } = was
      expect(await readTask(was.id)).toMatchObject({ start, finish, days, state })
    }
    const added = (await read(id)).applied?.find(one => one.how === 'added')
    expect(await readTask(added?.taskId ?? '')).toMatchObject({ state: 'cancelled' })
  })

  test('is not revoked where something has changed since, which is named', async () => {
    const { id } = await submitAChange(company, projectId, longer())
    await answerWaiting(company, id)
    await run(finishTask, { id: check.id, on: '2026-11-23' })
    await expect(run(revokeChange, { id, reason: '不测了' }, 'liming')).rejects.toMatchObject({
      code: 'change_request.changed_since',
      data: { params: { what: '任务“测样机”现在是 2026-12-01 – 2026-12-02，已完成' } },
    })
    expect(await read(id)).toMatchObject({ state: 'applied' })
  })
})

describe('the gates', () => {
  test('ask that what was asked for is decided; that nothing was asked for is said, and ends with the first request', async () => {
    const decided = () => judgeLive(company, projectId, changesDecided)
    expect(await decided()).toMatchObject({ passed: false, note: { code: 'none_said' } })
    const none = { projectId, about: 'changes', reason: '客户没有新要求' }
    await run(stateNone, none)
    expect(await decided()).toMatchObject({ passed: true, note: { params: { who: '王芳', reason: '客户没有新要求' } } })
    await expect(run(stateNone, none)).rejects.toMatchObject({ code: 'none_stated.exists' })
    const { id } = await submitAChange(company, projectId, longer())
    expect(await decided()).toMatchObject({ passed: false, missing: [{ recordId: id, why: { code: 'submitted' } }] })
    await expect(run(stateNone, none)).rejects.toMatchObject({ code: 'none_stated.changes' })
    await answerWaiting(company, id)
    expect(await decided()).toMatchObject({ passed: true, have: 1, need: 1 })
  })

  test('ask for the work that is due: late work is settled by a change, not by moving it', async () => {
    const settled = () => judgeLive(company, projectId, workSettled, { stages: ['P1.9'] })
    const { owner } = company.database
    const late = async (id: string) => {
      const dates = ['2026-11-16', '2026-11-18', id]
      await owner.query("update task set stage_key = 'P1.9', start = $1, finish = $2 where id = $3", dates)
    }
    expect(await settled()).toMatchObject({ passed: false, note: { code: 'no_task' } })
    await late(make.id)
    expect(await settled()).toMatchObject({ passed: false, missing: [{ recordId: make.id, why: { code: 'due' } }] })
    await run(moveTask, { id: make.id, start: '2026-11-24' })
    expect(await settled()).toMatchObject({
      missing: [{ why: { code: 'slipped', params: { from: '2026-11-18', date: '2026-11-26' } } }],
    })
    const { id } = await submitAChange(company, projectId, [operation('shift', { taskId: make.id, shiftDays: 1 })])
    await answerWaiting(company, id)
    expect(await settled()).toMatchObject({ passed: true, have: 1, need: 1 })
    await late(send.id)
    await run(cancelTask, { id: send.id, reason: '客户自提' })
    expect(await settled()).toMatchObject({ passed: true, have: 2, need: 2 })
  })

  const given = async (id: string, start: string, finish: string) => {
    const text = "update task set stage_key = 'P1.9', start = $1, finish = $2 where id = $3"
    await company.database.owner.query(text, [start, finish, id])
  }

  test('take late work that was made longer for no more settled than what was moved', async () => {
    const settled = () => judgeLive(company, projectId, workSettled, { stages: ['P1.9'] })
    await given(make.id, '2026-11-16', '2026-11-18')
    await run(planTask, { id: make.id, days: 8 })
    expect(await settled()).toMatchObject({
      missing: [{ why: { code: 'slipped', params: { from: '2026-11-18', date: '2026-11-25' } } }],
    })
    const { id } = await submitAChange(company, projectId, [operation('shift', { taskId: make.id, shiftDays: 1 })])
    await answerWaiting(company, id)
    expect(await settled()).toMatchObject({ passed: true })
    await run(revokeChange, { id, reason: '不测了' }, 'liming')
    expect(await settled()).toMatchObject({ missing: [{ why: { params: { from: '2026-11-18' } } }] })
  })

  test('know the day by the company’s time zone: what was moved on its own day has not slipped', async () => {
    const inZone = (zone: string) =>
      company.database.owner.query('update workspace set time_zone = $1 where id = $2', [zone, company.workspaceId])
    const settled = () => judgeLive(company, projectId, workSettled, { stages: ['P1.9'] })
    // In Los Angeles it is still Sunday the 22nd.
    await given(make.id, '2026-11-20', '2026-11-22')
    await run(moveTask, { id: make.id, start: '2026-11-24' })
    expect(await settled()).toMatchObject({ missing: [{ why: { code: 'slipped' } }] })
    await inZone('America/Los_Angeles')
    expect(await settled()).toMatchObject({ note: { code: 'no_task' } })
    await inZone('Asia/Shanghai')
  })
})
