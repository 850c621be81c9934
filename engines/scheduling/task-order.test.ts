import { expect, test } from 'vitest'
import { orderTasks } from './task-order.ts'

test('every task stands behind its predecessors', () => {
  const tasks = [
    { id: 'c', after: ['a', 'b'] },
    { id: 'b', after: ['a'] },
    { id: 'a', after: [] },
  ]
  expect(orderTasks(tasks).order.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('a predecessor that is named twice or is unknown holds nobody up', () => {
  const { order, stuck } = orderTasks([
    { id: 'a', after: ['gone'] },
    { id: 'b', after: ['a', 'a'] },
  ])
  expect([order.map(({ id }) => id), stuck]).toEqual([['a', 'b'], []])
})

test('what is in a circle or behind one is stuck', () => {
  const { order, stuck } = orderTasks([
    { id: 'free', after: [] },
    { id: 'a', after: ['b', 'free'] },
    { id: 'b', after: ['a'] },
    { id: 'behind', after: ['b'] },
  ])
  expect([order.map(({ id }) => id), stuck.map(({ id }) => id)]).toEqual([['free'], ['a', 'b', 'behind']])
})
