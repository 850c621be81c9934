import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkUscc } from './uscc.ts'

describe('a unified social credit code', () => {
  test.each([
    '91350100M000100Y43',
    '11320000MB151840XJ',
    '91110000802100433B',
    '914403001922038216',
    '91110108551385082Q',
  ])('%s is right', code => expect(checkUscc(code).problem).toBeNull())

  test.each([
    ['91350100M000100Y4Z', 'character'],
    ['91350211M0000XUF46', 'check_digit'],
    ['9135010', 'length'],
    ['', 'length'],
  ])('%s is questionable: %s', (code, problem) => expect(checkUscc(code).problem).toBe(problem))

  test('may be typed full-width, with blanks, in small letters', () => {
    expect(checkUscc(' ９１350100 m000100y43 ')).toEqual({
      code: '91350100M000100Y43',
      problem: null,
      suggestion: null,
    })
  })

  test('with O for 0 and I for 1 tells what was meant', () => {
    expect(checkUscc('9I3501OOM0001OOY43')).toMatchObject({ problem: 'character', suggestion: '91350100M000100Y43' })
  })

  test('shows every single wrong character', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    fc.assert(
      fc.property(fc.nat(16), fc.constantFrom(...alphabet), (at, character) => {
        const right = '91350100M000100Y43'
        fc.pre(right[at] !== character)
        expect(checkUscc(right.slice(0, at) + character + right.slice(at + 1)).problem).toBe('check_digit')
      }),
    )
  })
})
