import { expect, test } from 'vitest'
import { heatOf, isOver } from './heat.ts'

test('a week is the darker the fuller it is', () => {
  expect([0, 25, 26, 60, 61, 90, 91, 100].map(heatOf)).toEqual('light light half half most most full full'.split(' '))
})

test('an overload marks every week that it touches, and no other', () => {
  const overloads = [{ from: '2026-03-06', to: '2026-03-10' }]
  const mondays = ['2026-02-23', '2026-03-02', '2026-03-09', '2026-03-16']
  expect(mondays.map(monday => isOver(overloads, monday))).toEqual([false, true, true, false])
})
