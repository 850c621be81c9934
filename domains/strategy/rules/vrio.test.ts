import { expect, test } from 'vitest'
import { openQuestions, standingOf, type Vrio } from './vrio.ts'

const ALL: Vrio = { valuable: 'yes', rare: 'yes', hardToImitate: 'yes', organised: 'yes' }

test('the first question that is answered with no decides', () => {
  expect(standingOf(ALL)).toBe('sustained')
  expect(standingOf({ ...ALL, organised: 'no' })).toBe('unused')
  expect(standingOf({ ...ALL, hardToImitate: 'no' })).toBe('temporary')
  expect(standingOf({ ...ALL, rare: 'no' })).toBe('parity')
  expect(standingOf({ ...ALL, valuable: 'no' })).toBe('disadvantage')
})

test('what comes after a no needs no answer', () => {
  const ordinary: Vrio = { valuable: 'yes', rare: 'no', hardToImitate: null, organised: null }
  expect(standingOf(ordinary)).toBe('parity')
  expect(openQuestions(ordinary)).toEqual([])
})

test('nothing follows while an earlier question is open', () => {
  const begun: Vrio = { ...ALL, rare: null, organised: null }
  expect(standingOf(begun)).toBeNull()
  expect(openQuestions(begun)).toEqual(['rare', 'organised'])
  expect(openQuestions({ ...begun, hardToImitate: 'no' })).toEqual(['rare'])
})
