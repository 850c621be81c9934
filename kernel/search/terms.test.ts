import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { queryTerms, termsOf } from './terms.ts'

const finds = (text: string, query: string) => {
  const terms = new Set(termsOf(text))
  return queryTerms(query).every(term => terms.has(term))
}

describe('search terms', () => {
  test('find two Chinese characters inside a sentence', () => {
    expect(finds('市水务局在线监测设备采购项目', '采购')).toBe(true)
    expect(finds('市水务局在线监测设备采购项目', '购采')).toBe(false)
    expect(finds('市水务局', '局')).toBe(true)
  })

  test('find the beginning of a Latin word, whatever its case and width', () => {
    expect(finds('Yunling Sensors Ltd', 'sens')).toBe(true)
    expect(finds('Ｙｕｎｌｉｎｇ 传感', 'yunling')).toBe(true)
    expect(finds('Yunling Sensors Ltd', 'ensors')).toBe(false)
  })

  test('find a phone number with and without its country', () => {
    expect(finds('+8613800138000', '13800138000')).toBe(true)
    expect(finds('+8613800138000', '+8613800138000')).toBe(true)
    expect(finds('+8613800138000', '1380013')).toBe(true)
  })

  test('find every text by any run of its own characters', () => {
    const han = fc.array(fc.constantFrom(...'客户营销项目预算渠道'), { minLength: 2, maxLength: 30 })
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (characters, from, length) => {
        const start = from % (characters.length - 1)
        const piece = characters.slice(start, start + 2 + (length % 6)).join('')
        expect(finds(characters.join(''), piece)).toBe(true)
      }),
    )
  })
})
