import { expect, test } from 'vitest'
import { type ComparedLine, compareQuotes } from './compare-quotes.ts'

const line = (id: string, given: Partial<ComparedLine> = {}): ComparedLine => ({
  ...{ id, rootId: null, name: id, detail: null, unit: '台' },
  ...{ quantity: '10', unitPrice: '100.00', discount: null, taxRate: '13' },
  ...given,
})

test('two versions are compared line by line', () => {
  const before = [line('a'), line('b'), line('c')]
  const after = [
    line('a2', { rootId: 'a', name: 'a', quantity: '12', discount: '0' }),
    line('c2', { rootId: 'c', name: 'c', unitPrice: '100', taxRate: '13.00' }),
    line('d'),
  ]
  const changes = compareQuotes(before, after)
  expect(changes.map(({ key, changed }) => [key, changed])).toEqual([
    ['a', ['quantity']],
    ['c', []],
    ['d', []],
    ['b', []],
  ])
  expect(changes.at(2)).toMatchObject({ before: null, after: { id: 'd' } })
  expect(changes.at(3)).toMatchObject({ before: { id: 'b' }, after: null })
})
