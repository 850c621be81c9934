import { expect, test } from 'vitest'
import { type UnitNode, unitTree } from './unit-tree.ts'

type Unit = Parameters<typeof unitTree>[0][number]
const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, kind: 'group', parentId: null, position: null },
  ...more,
})
const drawn = ({ unit: { id }, below }: UnitNode<Unit>): unknown => (below.length > 0 ? [id, ...below.map(drawn)] : id)

test('the lead body stands at the top, its groups below it in their order', () => {
  const units = [
    unit('late', { parentId: 'body' }),
    unit('second', { parentId: 'body', position: 2 }),
    unit('first', { parentId: 'body', position: 1 }),
    unit('alone', { position: 0 }),
    unit('body', { kind: 'lead_body' }),
    unit('inner', { parentId: 'first' }),
  ]
  const { tops, circle } = unitTree(units)
  expect(tops.map(drawn)).toEqual([['body', ['first', 'inner'], 'second', 'late'], 'alone'])
  expect(circle).toEqual([])
})

test('a unit whose parent is gone stands at the top', () => {
  expect(unitTree([unit('a', { parentId: 'gone' })]).tops.map(drawn)).toEqual(['a'])
})

test('a circle hides nobody: who stands in it or below is told', () => {
  const units = [unit('a', { parentId: 'b' }), unit('b', { parentId: 'a' }), unit('c', { parentId: 'b' }), unit('d')]
  const { tops, circle } = unitTree(units)
  expect(tops.map(drawn)).toEqual(['d'])
  expect(circle.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})
