import { expect, test } from 'vitest'
import { passwordWeakness } from './password-rules.ts'

test.each([
  ['short7!', 'short'],
  ['12345678', 'common'],
  ['87654321', 'common'],
  ['aaaaaaaaaa', 'common'],
  ['Password123', 'common'],
  ['woaini1314', 'common'],
  ['liming2026', 'common'],
  ['x'.repeat(129), 'long'],
  ['春天的第一杯奶茶', null],
  ['correct horse battery', null],
])('the password %s is judged %s', (password, weakness) => {
  expect(passwordWeakness(password, ['liming'])).toBe(weakness)
})
