import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut } from './cut.ts'

test('a text is cut between characters', () => {
  expect(cut('线索🎯', 3)).toBe('线索')
  expect(cut('线索🎯', 4)).toBe('线索🎯')
})

test('what is left is well formed, not too long, and a beginning of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, max) => {
      const left = cut(text, max)
      expect(left.isWellFormed() && left.length <= max && text.startsWith(left)).toBe(true)
    }),
  )
})
