import { expect, test } from 'vitest'
import type { ListField } from '#kernel/entity/field.ts'
import { mergeRows } from './merge-rows.ts'

const label = { zh: '评分', en: 'Scores' }
const field: ListField = {
  kind: 'list',
  label,
  keyedBy: ['option', 'criterion'],
  of: { option: { kind: 'text', label }, criterion: { kind: 'text', label }, score: { kind: 'integer', label } },
}
const row = (option: string, score: number) => ({ option, criterion: 'c', score })
const base = [row('a', 1), row('b', 2), row('d', 4)]

test('what the two changed, added and took away in different rows stands together', () => {
  const mine = [row('a', 5), row('b', 2), row('d', 4), row('e', 3)]
  const theirs = [row('b', 2), row('a', 1), row('f', 1)]
  const merged = [row('b', 2), row('a', 5), row('f', 1), row('e', 3)]
  expect(mergeRows(field, base, mine, theirs)).toEqual({ mine: merged, theirs: merged })
})

test('a row that both changed differently keeps both values', () => {
  const merged = mergeRows(
    field,
    base,
    [row('a', 5), row('b', 3), row('d', 4)],
    [row('a', 2), row('b', 2), row('d', 4)],
  )
  expect(merged?.mine).toEqual([row('a', 5), row('b', 3), row('d', 4)])
  expect(merged?.theirs).toEqual([row('a', 2), row('b', 3), row('d', 4)])
})

const text = { kind: 'text', label } as const
const options: ListField = {
  ...{ kind: 'list', label, keyedBy: ['key'] },
  of: { key: { ...text, rowKey: true }, name: text, pros: text, cons: text },
}
const agency = { key: 'a', name: '代理', pros: '铺得快', cons: null }

test('a row of which one changed the name and the other what speaks for it stands with both', () => {
  const merged = [{ ...agency, name: '区域代理', pros: '铺得快，先付款' }]
  const mine = [{ ...agency, name: '区域代理' }]
  const theirs = [{ ...agency, pros: '铺得快，先付款' }]
  expect(mergeRows(options, [agency], mine, theirs)).toEqual({ mine: merged, theirs: merged })
})

test('of a row that both changed only the cell that both changed is left to a person', () => {
  const mine = { ...agency, name: '区域代理', cons: '看不到客户' }
  const theirs = { ...agency, name: '独家代理', pros: '先付款' }
  expect(mergeRows(options, [agency], [mine], [theirs])).toEqual({
    mine: [{ ...mine, pros: '先付款' }],
    theirs: [{ ...theirs, cons: '看不到客户' }],
  })
})

test('a row whose cells belong together is left whole to a person', () => {
  const whole: ListField = { ...options, rowsWhole: true }
  const [mine, theirs] = [
    { ...agency, pros: '先付款' },
    { ...agency, cons: '看不到客户' },
  ]
  expect(mergeRows(whole, [agency], [mine], [theirs])).toEqual({ mine: [mine], theirs: [theirs] })
})

test('a row that one took away and the other changed is left to a person', () => {
  const merged = mergeRows(field, base, base.slice(1), [row('a', 2), ...base.slice(1)])
  expect(merged).toEqual({ mine: base.slice(1), theirs: [row('a', 2), ...base.slice(1)] })
})

test('rows that cannot be told apart are not merged', () => {
  const { keyedBy: _, ...unkeyed } = field
  expect(mergeRows(field, base, [row('a', 1), row('a', 2)], [])).toBeNull()
  expect(mergeRows(unkeyed, base, base, [])).toBeNull()
})

test('rows with drawn keys that both wrote into an empty list are chosen as a whole', () => {
  expect(mergeRows(options, null, [{ key: 'o1', name: '直销' }], [{ key: 'o2', name: '直销' }])).toBeNull()
  expect(mergeRows(field, null, [row('a', 1)], [row('b', 2)])?.mine).toEqual([row('b', 2), row('a', 1)])
})
