import { expect, test } from 'vitest'
import { laddersOf } from './ladders-of.ts'
import type { DecisionRule } from './use-organisation.ts'

const rule = (id: string, more: object) =>
  ({ id, kind: 'budget', matter: '预算与费用', upTo: null, ...more }) as DecisionRule

test('every kind of decision has its place, also where nobody decides; the rungs go up', () => {
  const ladders = laddersOf([rule('c', {}), rule('a', { upTo: '50000.00' }), rule('b', { upTo: '500000.00' })])
  expect(ladders.map(({ key }) => key)).toEqual(['scope', 'schedule', 'budget', 'contract', 'personnel', 'quality'])
  expect(ladders[2]?.rungs.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(ladders[0]?.rungs).toEqual([])
})

test('what is none of the kinds has a ladder for each matter', () => {
  const other = { kind: 'other', matter: '对外口径' } as const
  const ladders = laddersOf([
    rule('a', other),
    rule('b', { ...other, matter: '对外 口径' }),
    rule('c', { ...other, matter: '定价' }),
  ])
  expect(ladders.slice(6).map(({ matter, rungs }) => [matter, rungs.length])).toEqual([
    ['对外口径', 2],
    ['定价', 1],
  ])
})
