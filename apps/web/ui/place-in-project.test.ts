import { expect, test } from 'vitest'
import { placeOf, splitPlaces } from './place-in-project.ts'

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

test('a project shows where its playbook makes something, what every project has, and what is open; the rest is behind More', () => {
  const always = { ...tasks, always: true }
  const risks = { path: 'risks', label: { zh: '风险', en: 'Risks' }, covers: ['issues'] }
  const closing = { path: 'closing', label: { zh: '收尾', en: 'Closing' } }
  const places = [always, budget, risks, closing]
  expect(splitPlaces(places, ['expenses', 'nowhere'], undefined)).toEqual({
    shown: [always, budget],
    more: [risks, closing],
  })
  expect(splitPlaces(places, [], risks)).toEqual({ shown: [always, risks], more: [budget, closing] })
})
