import { expect, test } from 'vitest'
import { documentKey } from './document-key.ts'

test('a number is the same however it is typed', () => {
  expect(documentKey(' ２６３１ 2000-0000 ab')).toBe('263120000000AB')
  expect(documentKey('2631–2000')).toBe(documentKey('26312000'))
  expect(documentKey('2631')).not.toBe(documentKey('2632'))
})
