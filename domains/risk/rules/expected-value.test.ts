import { expect, test } from 'vitest'
import { expectedValue } from './expected-value.ts'

const threat = { kind: 'threat', state: 'open', probability: '3', amount: '200000.00' } as const

test('threats cost and opportunities earn, each by its probability', () => {
  const chance = { ...threat, kind: 'opportunity', probability: '1', amount: '50000.00' } as const
  expect(expectedValue([threat])).toBe('100000.00')
  expect(expectedValue([threat, chance])).toBe('95000.00')
  expect(expectedValue([chance])).toBe('-5000.00')
})

test('what has happened, is closed or has not been judged counts nothing', () => {
  const gone = ['occurred', 'closed'] as const
  expect(expectedValue(gone.map(state => ({ ...threat, state })))).toBe('0.00')
  expect(
    expectedValue([
      { ...threat, probability: null },
      { ...threat, amount: null },
    ]),
  ).toBe('0.00')
})
