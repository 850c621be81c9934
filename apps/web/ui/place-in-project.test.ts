import { expect, test } from 'vitest'
import { placeOf } from './place-in-project.ts'

const budget = { path: 'budget', label: { zh: '预算', en: 'Budget' }, covers: ['expenses'] }
const tasks = { path: 'plan/tasks', label: { zh: '任务', en: 'Tasks' } }

test('a page belongs to the place whose path it begins with', () => {
  expect(placeOf([tasks, budget], 'budget/expenses')).toBe(budget)
  expect(placeOf([tasks, budget], 'plan/tasks')).toBe(tasks)
})

test('a page belongs to the place that covers it', () => {
  expect(placeOf([tasks, budget], 'expenses')).toBe(budget)
})

test('a name that only begins alike is another place', () => {
  expect(placeOf([tasks, budget], 'budgets')).toBeUndefined()
})
