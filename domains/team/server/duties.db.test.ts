import { beforeEach, describe, expect, test } from 'vitest'
import { addTask } from '#domains/plan/server/add-task.ts'
import { cancelTask } from '#domains/plan/server/cancel-task.ts'
import { setTeam } from '#domains/process/server/set-team.ts'
import { readHistory } from '#kernel/query/history.ts'
import { openCompany } from '#tests/cast/company.ts'
import { statementsOf } from '#tests/cast/count-statements.ts'
import { loopBack } from '#tests/cast/loop-back.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { firstTask, giveDuty, readGrid } from '#tests/cast/team.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import type { Duty } from '../contract.ts'
import { completeCheck } from './checks/complete.ts'
import { readRaci } from './read-raci.ts'
import { setDuty } from './set-duty.ts'

const company = opened(openCompany)
let projectId: string
let taskId: string
beforeEach(async () => {
  projectId = (await startProject(company)).id
  taskId = (await firstTask(company, projectId)).id
})

/** '王芳 A, 陈立 R' */
const duties = async (id = taskId) =>
  (await readGrid(company, projectId)).tasks
    .find(one => one.id === id)
    ?.duties.map(({ person, letter }) => `${person} ${letter}`)
    .join(', ')

describe('a duty on a task', () => {
  test('is set in place of what the person was, and can be set again', async () => {
    const given = await giveDuty(company, taskId, { to: 'chenli', letters: 'AR' })
    expect(given).toEqual({ taskId, personId: company.people.chenli, letters: ['R', 'A'] })
    await giveDuty(company, taskId, { to: 'chenli', letters: 'AR' })
    expect(await duties()).toBe('陈立 R, 陈立 A')
    await giveDuty(company, taskId, { to: 'chenli', letters: 'C' })
    expect(await duties()).toBe('陈立 C')
    await giveDuty(company, taskId, { to: 'chenli', letters: '' })
    expect(await duties()).toBe('')
  })

  test('is not given over what somebody else has given meanwhile, unless that was seen', async () => {
    await giveDuty(company, taskId, { to: 'chenli', letters: 'R' })
    const given = { taskId, personId: company.people.chenli, letters: ['I'] }
    const blind = company.run('wangfang', setDuty, { ...given, seen: [] })
    await expect(blind).rejects.toMatchObject({
      code: 'raci.changed',
      data: { params: { person: '陈立', letters: 'R' }, details: { letters: ['R'] } },
    })
    expect(await duties()).toBe('陈立 R')
    await company.run('wangfang', setDuty, { ...given, seen: ['R'] })
    expect(await duties()).toBe('陈立 I')
  })

  test('leaves what others are as it is', async () => {
    await giveDuty(company, taskId, { to: 'wangfang', letters: 'A' })
    await giveDuty(company, taskId, { to: 'chenli', letters: 'R' })
    await giveDuty(company, taskId, { to: 'wangfang', letters: 'AI' })
    expect(await duties()).toBe('王芳 A, 陈立 R, 王芳 I')
  })

  test('to be accountable is one person’s: the refusal names who it is, and nothing changes', async () => {
    await giveDuty(company, taskId, { to: 'wangfang', letters: 'A' })
    const { title } = await firstTask(company, projectId)
    await expect(giveDuty(company, taskId, { to: 'chenli', letters: 'AR' })).rejects.toMatchObject({
      code: 'raci.accountable_taken',
      data: { field: 'letters', params: { person: '王芳', task: title } },
    })
    expect(await duties()).toBe('王芳 A')
  })

  test('to be accountable is handed over in one step, and the history tells', async () => {
    await giveDuty(company, taskId, { to: 'wangfang', letters: 'AR' })
    const before = await firstTask(company, projectId)
    const accountable = before.duties.find(one => one.letter === 'A') as Duty
    await giveDuty(company, taskId, { to: 'chenli', letters: 'A', handOver: true })
    expect(await duties()).toBe('王芳 R, 陈立 A')
    const { rows } = await company.database.owner.query('select action from audit where record_id = $1 order by id', [
      accountable.id,
    ])
    expect(rows.map(row => row.action)).toEqual(['assigned', 'handed_over'])
  })

  test('to be accountable goes to one of two who ask at once', async () => {
    const both = await Promise.allSettled([
      giveDuty(company, taskId, { to: 'wangfang', letters: 'A' }),
      giveDuty(company, taskId, { to: 'chenli', letters: 'A' }),
    ])
    expect(both.map(one => one.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  test('is carried by the project’s team; others are consulted and informed', async () => {
    for (const letters of ['R', 'A'])
      await expect(giveDuty(company, taskId, { to: 'sunwei', letters })).rejects.toMatchObject({
        code: 'raci.not_in_team',
        data: { field: 'letters', params: { person: '孙伟' } },
      })
    await giveDuty(company, taskId, { to: 'sunwei', letters: 'CI' })
    expect(await duties()).toBe('孙伟 C, 孙伟 I')
  })

  test('is not given to who has left the company', async () => {
    const active = (yes: boolean) =>
      company.database.owner.query('update person set active = $1 where id = $2', [yes, company.people.chenli])
    await active(false)
    const given = giveDuty(company, taskId, { to: 'chenli', letters: 'R' })
    await expect(given).rejects.toMatchObject({ code: 'reference.person_left', data: { field: 'personId' } })
    await active(true)
  })

  test('is not given on a cancelled task, nor on one of an earlier iteration', async () => {
    await company.run('wangfang', cancelTask, { id: taskId, reason: '并入下一项' })
    const late = giveDuty(company, taskId, { to: 'chenli', letters: 'R' })
    await expect(late).rejects.toMatchObject({ code: 'raci.task_cancelled' })
    const earlier = await firstTask(company, projectId)
    await loopBack(company, projectId, 'P1.3')
    const past = giveDuty(company, earlier.id, { to: 'chenli', letters: 'R' })
    await expect(past).rejects.toMatchObject({ code: 'record.earlier_iteration' })
  })

  test('does not exist for people outside the project, and is not theirs to give', async () => {
    const given = { taskId, personId: company.people.chenli, letters: ['R'] }
    await expect(company.run('sunwei', setDuty, given)).rejects.toMatchObject({ code: 'record.not_found' })
    await expect(company.run('sunwei', readRaci, { projectId })).rejects.toMatchObject({ code: 'record.not_found' })
  })

  test('has a history of its own', async () => {
    await giveDuty(company, taskId, { to: 'chenli', letters: 'R' })
    const [duty] = (await firstTask(company, projectId)).duties
    const told = await company.as('wangfang', ctx => readHistory(ctx, duty?.id ?? ''))
    expect(told.map(({ action }) => action)).toEqual(['assigned'])
  })
})

describe('the grid', () => {
  test('shows the team and every task but the cancelled', async () => {
    await company.run('wangfang', cancelTask, { id: taskId, reason: '并入下一项' })
    const { tasks, team, iteration } = await readGrid(company, projectId)
    expect(iteration).toBe(1)
    expect(tasks).toHaveLength(30)
    expect(tasks.map(one => one.id)).not.toContain(taskId)
    expect(team.map(one => one.name).toSorted()).toEqual(['李明', '王芳', '赵倩', '陈立'].toSorted())
  })

  test('is read in as few statements with many duties as with none', async () => {
    const read = () => statementsOf(() => readGrid(company, projectId))
    const few = await read()
    for (const { id } of (await readGrid(company, projectId)).tasks.slice(0, 8))
      await giveDuty(company, id, { to: 'chenli', letters: 'RA' })
    // The project, then the grid.
    expect(await read()).toHaveLength(2)
    expect(few).toHaveLength(2)
  })
})

describe('the gate', () => {
  test('asks for one accountable and somebody responsible on every task, and says which task lacks what', async () => {
    const small = (await startProject(company, { playbook: 'S1', team: [] })).id
    const { tasks } = await readGrid(company, small)
    const [first, second, third, ...rest] = tasks.map(one => one.id)
    await giveDuty(company, first ?? '', { to: 'wangfang', letters: 'AR' })
    await giveDuty(company, second ?? '', { to: 'wangfang', letters: 'A' })
    await giveDuty(company, third ?? '', { to: 'liming', letters: 'R' })
    const verdict = await judgeLive(company, small, completeCheck)
    expect(verdict).toMatchObject({
      ...{ passed: false, have: 1, need: tasks.length, missingCount: tasks.length - 1, where: { path: 'team/raci' } },
    })
    expect(verdict.missing.map(({ recordId, why }) => [recordId, why.code])).toEqual([
      [second, 'no_responsible'],
      [third, 'no_accountable'],
      ...rest.map(id => [id, 'no_duty']),
    ])
    await giveDuty(company, second ?? '', { to: 'liming', letters: 'R' })
    await giveDuty(company, third ?? '', { to: 'wangfang', letters: 'A' })
    for (const id of rest) await company.run('wangfang', cancelTask, { id, reason: '这次不做' })
    expect(await judgeLive(company, small, completeCheck)).toMatchObject({ passed: true, have: 3, need: 3 })
  })

  test('passes nothing where there is no task', async () => {
    expect(await judgeLive(company, projectId, completeCheck, {}, 7)).toMatchObject({
      ...{ passed: false, have: 0, need: 1, missingCount: 1, note: { code: 'no_task' } },
    })
  })

  test('no longer counts who has left the team, and names them', async () => {
    await giveDuty(company, taskId, { to: 'chenli', letters: 'AR' })
    expect(await judgeLive(company, projectId, completeCheck)).toMatchObject({ have: 1 })
    const { liming, wangfang } = company.people
    await company.run('wangfang', setTeam, { projectId, sponsorId: liming, managerId: wangfang, team: [] })
    const verdict = await judgeLive(company, projectId, completeCheck)
    expect(verdict).toMatchObject({ have: 0 })
    expect(verdict.missing[0]).toMatchObject({ why: { code: 'left', params: { people: '陈立' } } })
  })

  test('asks the same of tasks that were added by hand', async () => {
    const given = { projectId, title: '约谈水厂', start: '2026-11-16' }
    const { id } = (await company.run('wangfang', addTask, given)) as { id: string }
    const verdict = await judgeLive(company, projectId, completeCheck)
    expect(verdict).toMatchObject({ need: 32, missingCount: 32 })
    await giveDuty(company, id, { to: 'chenli', letters: 'RA' })
    expect(await judgeLive(company, projectId, completeCheck)).toMatchObject({ have: 1, missingCount: 31 })
  })
})
