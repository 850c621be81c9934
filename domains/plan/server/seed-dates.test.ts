import type { NewTask } from '@yingce/process/instantiate'
import { describe, expect, test } from 'vitest'
import { seedDates } from './seed-dates.ts'
import { calendarWith } from './work-calendar.ts'

const seed = (key: string, start: string, finish: string, days: number, after: string[] = []): NewTask => ({
  ...{ key, activityId: key, stageId: 'S1', period: null, label: { zh: key, en: key }, help: null, role: 'member' },
  ...{ start, finish, days, milestone: days === 0, after },
})
/** Two days of work, three after them over a weekend, then a milestone: as the official calendar dates them. */
const seeds = [
  seed('a', '2026-03-04', '2026-03-05', 2),
  seed('b', '2026-03-06', '2026-03-10', 3, ['a']),
  seed('m', '2026-03-10', '2026-03-10', 0, ['b']),
]

describe('the dates of new tasks', () => {
  test('stay where the company keeps to the official calendar', () => {
    const dates = seedDates(seeds, '2026-03-04', calendarWith([]))
    expect(seeds.map(dates)).toEqual(seeds.map(({ start, finish }) => ({ start, finish })))
  })

  test('move by the company’s own day off', () => {
    const dates = seedDates(seeds, '2026-03-04', calendarWith([{ date: '2026-03-05', kind: 'holiday' }]))
    expect(seeds.map(dates)).toEqual([
      { start: '2026-03-04', finish: '2026-03-06' },
      { start: '2026-03-09', finish: '2026-03-11' },
      { start: '2026-03-11', finish: '2026-03-11' },
    ])
  })
})
