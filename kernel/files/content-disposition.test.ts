import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentDisposition } from './content-disposition.ts'

test('a Chinese name is kept for new browsers and replaced for old ones', () => {
  expect(contentDisposition('线索 (1).csv')).toBe(
    `attachment; filename="__ (1).csv"; filename*=UTF-8''%E7%BA%BF%E7%B4%A2%20%281%29.csv`,
  )
})

test('no name breaks out of the header', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), name => {
      const header = contentDisposition(name)
      expect(header).toMatch(/^attachment; filename="[^"\\]*"; filename\*=UTF-8''[A-Za-z0-9%!#$&+.^_`|~-]*$/)
      expect(header).not.toMatch(/[\r\n]/)
      expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(name)
    }),
  )
})
