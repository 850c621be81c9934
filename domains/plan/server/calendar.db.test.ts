import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { previewProject } from '#domains/process/server/preview-project.ts'
import { type Company, openCompany } from '#tests/cast/company.ts'
import { startProject } from '#tests/cast/start-project.ts'
import type { CalendarYear, Schedule } from '../contract.ts'
import { clearCalendarDay } from './clear-calendar-day.ts'
import { readCalendarYear } from './read-calendar-year.ts'
import { readSchedule } from './read-schedule.ts'
import { setCalendarDay } from './set-calendar-day.ts'

let company: Company
beforeAll(async () => {
  company = await openCompany('云岭传感科技', undefined, '2026-11-23T02:00:00Z')
})
afterAll(() => company.close())

const year = (year: number) => company.run('sunwei', readCalendarYear, { year }) as Promise<CalendarYear>

describe('the company’s calendar', () => {
  test('shows the official days of a year, and says where a year is not announced', async () => {
    const known = await year(2026)
    expect(known.known).toBe(true)
    expect(known.days).toContainEqual({ date: '2026-02-14', kind: 'workday', name: '春节', source: 'official' })
    expect(await year(2027)).toEqual({ year: 2027, known: false, days: [] })
  })

  test('puts the owner’s own days in place of the official ones, and moves the dates of new projects', async () => {
    await company.run('liming', setCalendarDay, { date: '2026-11-03', kind: 'holiday', name: '公司周年' })
    const changed = await company.run('liming', setCalendarDay, { date: '2026-11-03', kind: 'holiday', name: '司庆' })
    expect(changed).toMatchObject({ name: '司庆', version: 2 })
    expect((await year(2026)).days).toContainEqual({
      ...{ date: '2026-11-03', kind: 'holiday', name: '司庆', source: 'company' },
    })
    const { id: projectId } = await startProject(company)
    const plan = (await company.run('wangfang', readSchedule, { projectId })) as Schedule
    // The first activity takes two days from Monday 2 November; Tuesday is off now, so it ends on Wednesday.
    expect(plan.tasks[0]).toMatchObject({ start: '2026-11-02', finish: '2026-11-04' })
    // So do the stages, in the preview as in the project: five workdays now end on Monday 9.
    const preview = await company.run('wangfang', previewProject, { playbook: 'P1', start: '2026-11-02' })
    expect(preview).toMatchObject({
      stages: expect.arrayContaining([expect.objectContaining({ finish: '2026-11-09' })]),
    })
    const { rows } = await company.database.owner.query(
      "select planned_finish from stage where project_id = $1 and key = 'P1.1'",
      [projectId],
    )
    expect(rows[0].planned_finish).toBe('2026-11-09')
    await company.run('liming', clearCalendarDay, { date: '2026-11-03' })
    expect((await year(2026)).days.map(day => day.date)).not.toContain('2026-11-03')
  })

  test('is kept by the owner alone', async () => {
    const set = company.run('wangfang', setCalendarDay, { date: '2026-12-31', kind: 'holiday', name: '跨年' })
    await expect(set).rejects.toMatchObject({ code: 'right.missing' })
  })
})
