import { expect, test } from 'vitest'
import { everyOf, MISSING_SHOWN } from './every-of.ts'
import type { Missing } from './gate.ts'

const fails = (label: string): Missing => ({ label, why: { code: 'no_owner', params: {} } })
const even = (n: number) => (n % 2 === 0 ? null : fails(String(n)))

test('no criterion passes on an empty list', () => {
  expect(everyOf([], even)).toEqual({ passed: false, have: 0, need: 1, missing: [], missingCount: 0 })
})

test('an empty list passes where someone said, with a reason and a name, that there is none', () => {
  expect(everyOf([], even, { reason: '本期没有费用', by: '王芳' })).toEqual({
    passed: true,
    have: 0,
    need: 0,
    missing: [],
    missingCount: 0,
  })
  expect(everyOf([], even, { reason: ' ', by: '王芳' }).passed).toBe(false)
  expect(everyOf([], even, { reason: '本期没有费用', by: '' }).passed).toBe(false)
})

test('all items must be as they should; those that are not are named', () => {
  expect(everyOf([2, 4], even).passed).toBe(true)
  expect(everyOf([2, 3, 4, 5], even)).toEqual({
    passed: false,
    have: 2,
    need: 4,
    missing: [fails('3'), fails('5')],
    missingCount: 2,
  })
})

test('having said "none" does not excuse the items that are there', () => {
  expect(everyOf([3], even, { reason: 'none', by: 'someone' }).passed).toBe(false)
})

test('a long list is cut short but counted in full', () => {
  const odd = Array.from({ length: 50 }, (_, index) => 2 * index + 1)
  const verdict = everyOf(odd, even)
  expect([verdict.missing.length, verdict.missingCount]).toEqual([MISSING_SHOWN, 50])
})
