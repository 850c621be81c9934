import { expect, test } from 'vitest'
import { type Answered, answerCovers } from './answer-covers.ts'
import type { Found } from './deviations-of.ts'

const late = (days: number): Found => ({ kind: 'finish', planned: '', actual: '', days })
const money = (difference: string): Found => ({ kind: 'money', planned: '', actual: '', difference, percent: null })
const answer = (more: Partial<Answered>): Answered => ({ kind: 'finish', days: null, difference: null, ...more })

test('an answer to eight days late holds for eight and for fewer, not for nine, nor for early', () => {
  const given = answer({ days: 8 })
  expect([8, 3, 9, -3].map(days => answerCovers(given, late(days)))).toEqual([true, true, false, false])
})

test('an answer to money holds in its own direction only', () => {
  const over = answer({ kind: 'money', difference: '100.00' })
  expect(['100.00', '99.99', '100.01', '-1.00'].map(one => answerCovers(over, money(one)))).toEqual([
    true,
    true,
    false,
    false,
  ])
  const under = answer({ kind: 'money', difference: '-100.00' })
  expect(['-100.00', '-100.01', '5.00'].map(one => answerCovers(under, money(one)))).toEqual([true, false, false])
})

test('an answer to the start says nothing about the finish', () => {
  expect(answerCovers(answer({ kind: 'start', days: 9 }), late(8))).toBe(false)
})
