import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withMark, withoutMark } from './formula-mark.ts'

test.each(['=1+1', '+cmd', '-x', '@sum', '＝1', '\t=1', '+86 138 0013 8001'])(
  '%j is marked, and read without it',
  text => {
    expect(withMark(text)).toBe(`'${text}`)
    expect(withoutMark(`'${text}`)).toBe(text)
  },
)

test.each(['-12.5', '+3', '王芳', ''])('%j needs no mark', text => {
  expect(withMark(text)).toBe(text)
})

test.each(["'s-Hertogenbosch", "''=1", "'", "O'Neil"])('an apostrophe of the text stays: %j', text => {
  expect(withoutMark(text)).toBe(text)
})

test('what was read is the same after it was written and read again', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '1', '甲', '\t') })
  fc.assert(
    fc.property(text.map(withoutMark), read => {
      expect(withoutMark(withMark(read))).toBe(read)
    }),
  )
})
