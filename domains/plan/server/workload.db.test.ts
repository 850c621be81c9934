import { addDays, weekday } from '@yingce/scheduling/calendar-date'
import { beforeEach, describe, expect, test } from 'vitest'
import { pauseProject } from '#domains/process/server/pause-project.ts'
import { openCompany, type Player } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { judgeLive } from '#tests/judge-check.ts'
import { opened } from '#tests/opened.ts'
import type { Workload } from '../contract.ts'
import { addTask } from './add-task.ts'
import { assignTask } from './assign-task.ts'
import { criticalPathCheck } from './checks/critical-path.ts'
import { milestonesCheck } from './checks/milestones.ts'
import { noOverload } from './checks/no-overload.ts'
import { tasksOwned } from './checks/tasks-owned.ts'
import { tasksPlanned } from './checks/tasks-planned.ts'
import { planTask } from './plan-task.ts'
import { readSchedule } from './read-schedule.ts'
import { readWorkload } from './read-workload.ts'

/** A Monday, before which nothing is planned. */
const MONDAY = '2027-05-10'
const company = opened(() => openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z'))
let projectId: string
beforeEach(async () => {
  projectId = (await startProject(company, { playbook: 'S1', start: '2026-11-23' })).id
})

const add = (title: string, more: object = {}, player: Player = 'wangfang') =>
  company.run(player, addTask, {
    ...{ projectId, title, start: MONDAY, days: 5, ownerId: company.people.chenli },
    ...more,
  }) as Promise<{ id: string }>
const workload = (player: Player = 'wangfang', more: object = {}) =>
  company.run(player, readWorkload, { projectId, from: MONDAY, weeks: 2, ...more }) as Promise<Workload>
const weekOf = ({ people }: Workload, player: Player) => people.find(one => one.personId === company.people[player])

describe('the load of a project’s people', () => {
  test('adds up what their tasks take of each week, and names the days that are too full', async () => {
    const { id } = await add('拍样机视频', { days: 10 })
    await company.run('wangfang', planTask, { id, load: 60 })
    const second = await add('写脚本', { days: 2 })
    const load = await workload()
    expect(load.weeks).toEqual([
      { monday: MONDAY, workdays: 5 },
      { monday: addDays(MONDAY, 7), workdays: 5 },
    ])
    // 60% on ten days, 100% more on two: (5 × 60 + 2 × 100) / 5 = 100.
    expect(weekOf(load, 'chenli')).toMatchObject({
      name: '陈立',
      inTeam: true,
      weeks: [
        { percent: 100, peak: 160, taskIds: [id, second.id], closed: 0 },
        { percent: 60, peak: 60, taskIds: [id], closed: 0 },
      ],
    })
    const days = { from: MONDAY, to: addDays(MONDAY, 1), percent: 160, closed: 0 }
    expect(weekOf(load, 'chenli')?.overloads.at(-1)).toMatchObject({ ...days, taskIds: [id, second.id] })
    expect(load.tasks).toContainEqual(expect.objectContaining({ id, load: 60, title: '拍样机视频', projectId }))
  })

  test('begins with the present week, and shows who takes part also where they have nothing to do', async () => {
    const load = await workload('wangfang', { from: undefined })
    expect(weekday(load.weeks[0]?.monday ?? '')).toBe(1)
    expect(load.weeks[0]?.monday).toBe('2026-11-23')
    expect(weekOf(load, 'liming')?.weeks).toHaveLength(2)
    expect(weekOf(load, 'sunwei')).toBeUndefined()
  })

  test('counts other running projects without telling who may not see them what they are', async () => {
    const team = [{ personId: company.people.sunwei, roles: ['member'] }]
    projectId = (await startProject(company, { playbook: 'S1', team, start: '2026-11-23' })).id
    const other = await startProject(company, { playbook: 'S1', name: '并购谈判', start: '2026-11-23' })
    await add('尽职调查', { projectId: other.id, ownerId: company.people.liming })
    await add('签批预算', { ownerId: company.people.liming })
    const seen = await workload('sunwei')
    expect(weekOf(seen, 'liming')).toMatchObject({ weeks: [{ percent: 200, closed: 1 }, {}] })
    expect(JSON.stringify(seen)).not.toContain('尽职调查')
    expect(JSON.stringify(seen)).not.toContain('并购谈判')
    expect(JSON.stringify(await workload('liming'))).toContain('尽职调查')
    await company.run('wangfang', pauseProject, { projectId: other.id })
    expect(weekOf(await workload('sunwei'), 'liming')).toMatchObject({ weeks: [{ percent: 100, closed: 0 }, {}] })
  })

  test('is not for who takes no part', async () => {
    await expect(workload('sunwei')).rejects.toMatchObject({ code: 'record.not_found' })
  })
})

describe('the gates of the plan', () => {
  const judged = (check: Parameters<typeof judgeLive>[2], params: object = {}) =>
    judgeLive(company, projectId, check, params)

  test('find in the database who is overloaded, over all running projects', async () => {
    await company.database.owner.query("update project set status = 'paused' where id <> $1", [projectId])
    // 陈立 has two stages that run side by side to carry out: half a day each will do.
    expect(await judged(noOverload)).toMatchObject({
      passed: false,
      missing: [{ label: '陈立', why: { code: 'over' } }],
    })
    const { tasks } = (await company.run('wangfang', readSchedule, { projectId })) as { tasks: { id: string }[] }
    for (const one of tasks) await company.run('wangfang', planTask, { id: one.id, load: 50 })
    expect(await judged(noOverload)).toMatchObject({ passed: true })
    const other = await startProject(company, { playbook: 'S1', name: '华南试点', start: '2027-01-04' })
    const { id } = await add('拍样机视频')
    await add('培训代理商', { projectId: other.id, days: 1 })
    const verdict = await judged(noOverload)
    expect(verdict.passed).toBe(false)
    expect(verdict.missing.find(one => one.recordId === id)).toMatchObject({
      label: '陈立',
      why: {
        code: 'over_elsewhere',
        params: { from: MONDAY, to: MONDAY, percent: 200, tasks: '拍样机视频', count: 1 },
      },
    })
    await company.run('wangfang', assignTask, { id, ownerId: company.people.zhaoqian })
    expect((await judged(noOverload)).missing.map(({ recordId }) => recordId)).not.toContain(id)
  })

  test('find tasks without role, need or owner, and owners from outside of the team', async () => {
    const { id } = await add('印资料', { ownerId: null })
    const lacking = await judged(tasksPlanned)
    expect(lacking.missing).toContainEqual(expect.objectContaining({ recordId: id, field: 'role' }))
    expect((await judged(tasksOwned)).missing).toMatchObject([{ recordId: id, why: { code: 'nobody' } }])
    // 李明 sees every project, and so could be given the task; 孙伟 could not.
    await company.run('wangfang', assignTask, { id, ownerId: company.people.liming })
    expect(await judged(tasksOwned)).toMatchObject({ passed: true })
    await company.run('wangfang', planTask, { id, role: 'member', needsNothing: '打印店包干' })
    const after = await judged(tasksPlanned)
    expect(after.missing.map(({ recordId }) => recordId)).not.toContain(id)
    expect(after.have).toBe(Number(lacking.have) + 1)
  })

  test('count milestones, and compute the critical path as the list shows it', async () => {
    const milestones = Number((await judged(milestonesCheck, { min: 1 })).have)
    await add('资料到位', { milestone: true, days: undefined })
    expect(await judged(milestonesCheck, { min: milestones + 1 })).toMatchObject({ passed: true, have: milestones + 1 })
    const { path, tasks } = (await company.run('wangfang', readSchedule, { projectId })) as {
      path: { days: number; taskIds: string[] }
      tasks: { id: string; float: { critical: boolean } | null }[]
    }
    // 10 May lies behind the project’s last day: the gate says so instead of a path.
    expect(await judged(criticalPathCheck)).toMatchObject({
      passed: false,
      missing: [{ why: { code: 'after_project' } }],
    })
    expect(path.taskIds.length).toBeGreaterThan(0)
    expect(tasks.filter(one => path.taskIds.includes(one.id)).every(one => one.float?.critical)).toBe(true)
  })

  test('tell the path of a plan without conflict', async () => {
    const verdict = await judged(criticalPathCheck)
    expect(verdict).toMatchObject({ passed: true, note: { code: 'path' }, missingCount: 0 })
    const { path } = (await company.run('wangfang', readSchedule, { projectId })) as { path: { days: number } }
    expect(verdict.note?.params.days).toBe(path.days)
  })
})
