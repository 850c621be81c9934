import { expect, test } from 'vitest'
import { fromMinor, inThousands, toMinor } from './minor-units.ts'

test.each([
  ['0', 0n, '0.00'],
  ['1234.5', 123450n, '1234.50'],
  ['-0.07', -7n, '-0.07'],
  ['9007199254740993.01', 900719925474099301n, '9007199254740993.01'],
])('%s is kept as %s and read as %s', (text, minor, read) => {
  expect(toMinor(text)).toBe(minor)
  expect(fromMinor(minor)).toBe(read)
})

test.each([
  ['0.00', '0.00'],
  ['999.99', '999.99'],
  ['1000.00', '1,000.00'],
  ['-1234567.50', '-1,234,567.50'],
  ['9007199254740993', '9,007,199,254,740,993'],
])('%s is said as %s', (amount, said) => {
  expect(inThousands(amount)).toBe(said)
})
