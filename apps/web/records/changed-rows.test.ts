import { expect, test } from 'vitest'
import type { ListField } from '#kernel/entity/field.ts'
import { changedRows } from './changed-rows.ts'

const label = { zh: '成员', en: 'Members' }
const of = { person: { kind: 'person', label }, note: { kind: 'text', label } } as const
const field: ListField = { kind: 'list', label, keyedBy: ['person'], of }

test('a row that came, one that went and one that became another are told; the rest is not', () => {
  const before = [{ person: 'p1', note: 'a' }, { person: 'p2' }, { person: 'p3' }]
  const after = [{ person: 'p3', note: null }, { person: 'p1', note: 'b' }, { person: 'p4' }]
  expect(changedRows(field, before, after).map(row => [row.before, row.after])).toEqual([
    [before[0], after[1]],
    [before[1], undefined],
    [undefined, after[2]],
  ])
})

test('where rows cannot be told apart, all went and all came', () => {
  expect(changedRows({ kind: 'list', label, of }, [{ note: 'a' }], [{ note: 'a' }])).toMatchObject([
    { before: { note: 'a' }, after: undefined },
    { before: undefined, after: { note: 'a' } },
  ])
})
