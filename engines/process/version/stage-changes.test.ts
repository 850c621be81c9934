import { expect, test } from 'vitest'
import { label, stage } from '../tests/sample.ts'
import { stageChanges } from './stage-changes.ts'

test('nothing differs where only the order of names does', () => {
  const one = stage('a', { criteria: [{ id: 'c', check: 'x', params: { a: 1, b: 2 }, label: null }] })
  const other = stage('a', { criteria: [{ check: 'x', id: 'c', label: null, params: { b: 2, a: 1 } }] })
  expect(stageChanges(one, other)).toEqual([])
})

test('tells every part that is new, gone or otherwise', () => {
  const before = stage('a', {
    criteria: [
      { id: 'kept', check: 'x', params: { min: 1 }, label: null },
      { id: 'gone', check: 'x', params: {}, label: null },
    ],
  })
  const after = stage('a', {
    name: label('Anew'),
    days: 9,
    approval: { mode: 'all', roles: ['sponsor'] },
    deliverables: [{ type: 'goal', kind: 'year', label: label('Goals'), where: 'goals' }],
    criteria: [
      { id: 'kept', check: 'x', params: { min: 3 }, label: null },
      { id: 'new', check: 'y', params: {}, label: null },
    ],
  })
  expect(stageChanges(before, after).map(({ part, change, key }) => [part, change, key])).toEqual([
    ['name', 'changed', null],
    ['days', 'changed', null],
    ['approval', 'changed', null],
    ['deliverables', 'added', 'goal:year'],
    ['deliverables', 'removed', 'goal'],
    ['criteria', 'changed', 'kept'],
    ['criteria', 'added', 'new'],
    ['criteria', 'removed', 'gone'],
  ])
})
