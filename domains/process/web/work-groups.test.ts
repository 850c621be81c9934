import { expect, test } from 'vitest'
import { dueThisWeek, groupWork, overdue, type Work, weekOf, workOf } from './work-groups.ts'

// 2026-11-25 is a Wednesday.
const TODAY = '2026-11-25'
const item = (dueOn: string | null): Omit<Work, 'kind'> => ({
  ...{ id: String(dueOn), version: 1, title: '媒体排期', ask: null, projectId: null, projectName: null },
  ...{ dueOn, overdue: 0, path: '/' },
})
const work = workOf({
  sections: [
    {
      name: 'tasks',
      label: { zh: '我的任务', en: 'My tasks' },
      items: [null, '2026-11-30', '2026-11-29', '2026-11-25', '2026-11-24'].map(item),
    },
  ],
})

test('work comes by its day; the week ends with Sunday, and what has no day comes last', () => {
  expect(groupWork(work, TODAY).map(({ when, items }) => [when, items.map(one => one.dueOn)])).toEqual([
    ['overdue', ['2026-11-24']],
    ['today', ['2026-11-25']],
    ['week', ['2026-11-29']],
    ['later', ['2026-11-30', null]],
  ])
})

test('a group says how much it holds, also where only the most urgent is listed', () => {
  expect(groupWork(work, TODAY, 4).map(({ when, count, items }) => [when, count, items.length])).toEqual([
    ...[
      ['overdue', 1, 1],
      ['today', 1, 1],
      ['week', 1, 1],
    ],
    ['later', 2, 1],
  ])
})

test('a group without work is not shown', () => {
  expect(groupWork([], TODAY)).toEqual([])
})

test('the numbers count the groups: this week is today and what follows until Sunday', () => {
  expect(dueThisWeek(work, TODAY)).toHaveLength(2)
  expect(overdue(work, TODAY)).toHaveLength(1)
})

test('the strip has seven days from Monday, each with what is due on it', () => {
  const week = weekOf(work, TODAY)
  expect([week[0]?.date, week[6]?.date]).toEqual(['2026-11-23', '2026-11-29'])
  expect(week.map(day => day.items.length)).toEqual([0, 1, 1, 0, 0, 0, 1])
})
