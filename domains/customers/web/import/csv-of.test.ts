import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvOf } from './csv-of.ts'

test('begins with the mark of UTF-8 and ends its lines for spreadsheets', () => {
  expect(
    csvOf([
      ['行', '原因'],
      ['1', '缺"姓名", 见\n下'],
    ]),
  ).toBe('\ufeff行,原因\r\n1,"缺""姓名"", 见\n下"\r\n')
})

test.each(['=1+1', '+cmd', '-x', '@sum', '＝1', '\t=1'])('%j does not run as a formula', text => {
  expect(csvOf([[text]]).slice(1)).toMatch(/^"?'/)
})

test('keeps numbers as they are', () => {
  expect(csvOf([['-12.5', '+3']])).toBe('\ufeff-12.5,+3\r\n')
})

test('is read back as it was written', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter(text => !/^[=+\-@\t\r\0＝＋－＠\ufeff]/.test(text))
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), rows => {
      expect(parse(csvOf(rows), { bom: true, record_delimiter: '\r\n' })).toEqual(rows)
    }),
  )
})
