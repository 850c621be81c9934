import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DomainEvent } from '#kernel/event/event.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import { placeOf } from './place-of.ts'
import type { TaskSeed } from './task-seeds.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany()
})
afterAll(() => company.close())

const rows = async (text: string, values: unknown[] = []) => (await company.database.owner.query(text, values)).rows

describe('a project starts', () => {
  test('with its stages dated on the Chinese working calendar, the first one open', async () => {
    const made = await startProject(company)
    const stages = await rows('select * from stage where project_id = $1 order by position', [made.id])
    expect(stages.map(stage => stage.state)).toEqual(['active', ...Array(6).fill('planned')])
    // 2026-11-02 is a Monday; five workdays end on Friday 6, fifteen more begin on Monday 9 and end on Friday 27.
    expect(stages[0]).toMatchObject({ key: 'P1.1', planned_start: '2026-11-02', planned_finish: '2026-11-06' })
    expect(stages[1]).toMatchObject({ planned_start: '2026-11-09', planned_finish: '2026-11-27' })
    expect(stages[0].entered_at).not.toBeNull()
    expect(made.finish).toBe(stages[6].planned_finish)
  })

  test('not on days that a public holiday takes away', async () => {
    // National Day 2026: 10-01 to 10-07 are off, 10-10 (Saturday) is a make-up workday.
    const made = await startProject(company, { start: '2026-09-30' })
    const [first] = await rows("select * from stage where project_id = $1 and key = 'P1.1'", [made.id])
    expect(first).toMatchObject({ planned_start: '2026-09-30', planned_finish: '2026-10-12' })
    // 09-30, then 10-08, 10-09, 10-10 (make-up) and 10-12: five workdays.
  })

  test('and tells the plan its tasks, each with who holds its role', async () => {
    const made = await startProject(company)
    const [event] = (await rows("select * from event where name = 'project.started' and project_id = $1", [
      made.id,
    ])) as DomainEvent[]
    const tasks = event?.payload.tasks as TaskSeed[]
    // 3 + 6 + 5 + 5 + 5 + 4 + 3 activities in the seven stages.
    expect(tasks).toHaveLength(31)
    expect(tasks[0]).toMatchObject({
      ...{ stageId: 'P1.1', activityId: 'review_position', role: 'planner', ownerId: company.people.chenli },
      ...{ start: '2026-11-02', finish: '2026-11-03', days: 2 },
    })
    expect(tasks[1]).toMatchObject({ start: '2026-11-04', after: ['review_position'] })
    // Nobody is group lead in this team: the project manager has the task.
    expect(tasks.find(task => task.role === 'group_lead')?.ownerId).toBe(company.people.wangfang)
  })

  test('with codes that count without a gap, also after a refused start', async () => {
    const one = await startProject(company)
    await expect(startProject(company, { sponsorId: 'per_00000000000000000000000000' })).rejects.toThrow()
    const other = await startProject(company)
    const number = (code: string) => Number(code.split('-')[1])
    expect(number(other.code)).toBe(number(one.code) + 1)
    expect(one.code).toMatch(/^P\d{4}-\d{4}$/)
  })

  test('beside another one at the same moment, the first of their company', async () => {
    const fresh = await openCompany('江海泵业', company.database)
    const started = await Promise.all([startProject(fresh), startProject(fresh), startProject(fresh)])
    expect(new Set(started.map(one => one.code)).size).toBe(3)
  })

  test('on a frozen copy of the playbook, kept once for all projects on it', async () => {
    await startProject(company)
    await startProject(company)
    const versions = await rows(
      "select name, number, definition from playbook_version where playbook_id = 'P1' and workspace_id = $1",
      [company.workspaceId],
    )
    expect(versions).toHaveLength(1)
    expect(versions[0]).toMatchObject({ name: 'P1 营销策划 v1', number: 1 })
    expect(JSON.parse(versions[0].definition).stages).toHaveLength(7)
  })

  test('with its team, whose people see it from then on', async () => {
    const made = await startProject(company)
    const seats = await rows('select person_id, roles from participant where project_id = $1', [made.id])
    const roles = Object.fromEntries(seats.map(seat => [seat.person_id, seat.roles]))
    expect(roles[company.people.liming]).toEqual(['sponsor'])
    expect(roles[company.people.wangfang]).toEqual(['project_manager'])
    expect(roles[company.people.zhaoqian]).toEqual(['finance', 'decision_maker'])
    const place = await company.as('wangfang', ctx => placeOf(ctx, made.id))
    expect(place).toEqual({ iteration: 1, open: true, state: '进行中' })
  })
})

describe('a project does not start', () => {
  const refused = (given: object) => startProject(company, given as Record<string, unknown>)

  test('on a playbook that is not there', async () => {
    await expect(refused({ playbook: 'P77' })).rejects.toMatchObject({ code: 'playbook.unknown' })
  })

  test('to end before it begins', async () => {
    await expect(refused({ finish: '2026-11-01' })).rejects.toMatchObject({ code: 'project.dates' })
  })

  test('with a role that its playbook does not have', async () => {
    const team = [{ personId: company.people.chenli, roles: ['legal'] }]
    await expect(refused({ team })).rejects.toMatchObject({ code: 'team.role_unknown' })
  })

  test('with two project managers', async () => {
    const team = [{ personId: company.people.chenli, roles: ['project_manager'] }]
    await expect(refused({ team })).rejects.toMatchObject({ code: 'team.one_holder' })
  })

  test('with somebody of another workspace', async () => {
    const other = await openCompany('别家公司', company.database)
    await expect(refused({ sponsorId: other.people.liming })).rejects.toMatchObject({ code: 'team.person_unknown' })
  })

  test('with somebody who has left', async () => {
    await company.database.owner.query('update person set active = false where id = $1', [company.people.sunwei])
    const team = [{ personId: company.people.sunwei, roles: ['member'] }]
    await expect(refused({ team })).rejects.toMatchObject({ code: 'team.person_unknown' })
    await company.database.owner.query('update person set active = true where id = $1', [company.people.sunwei])
  })
})
