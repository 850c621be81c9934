import { describe, expect, test } from 'vitest'
import { taskDates } from './task-dates.ts'
import { calendarWith } from './work-calendar.ts'

const calendar = calendarWith([])

describe('the dates of a task', () => {
  test('count workdays, make-up days included and holidays left out', () => {
    // 13 and 14 February, then 24: the Spring Festival lies between.
    expect(taskDates(calendar, { start: '2026-02-13', days: 3 }, false)).toEqual({
      start: '2026-02-13',
      finish: '2026-02-24',
      days: 3,
    })
    expect(taskDates(calendar, { start: '2026-02-13', finish: '2026-02-24' }, false).days).toBe(3)
  })

  test('begin on the next workday where days are counted', () => {
    expect(taskDates(calendar, { start: '2026-03-07', days: 1 }, false).start).toBe('2026-03-09')
  })

  test('keep a day off that a person chose, and count at least one day', () => {
    expect(taskDates(calendar, { start: '2026-03-07', finish: '2026-03-08' }, false)).toEqual({
      start: '2026-03-07',
      finish: '2026-03-08',
      days: 1,
    })
  })

  test('of a milestone are one day without length', () => {
    expect(taskDates(calendar, { start: '2026-03-09', days: 4 }, true)).toEqual({
      start: '2026-03-09',
      finish: '2026-03-09',
      days: 0,
    })
  })

  test('do not run backwards', () => {
    expect(() => taskDates(calendar, { start: '2026-03-09', finish: '2026-03-08' }, false)).toThrow(
      expect.objectContaining({ code: 'task.finish_before_start' }),
    )
  })
})
