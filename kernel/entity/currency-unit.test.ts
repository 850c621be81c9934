import { expect, test } from 'vitest'
import { currencyUnit } from './currency-unit.ts'

test('money of the country is said as 元 in Chinese and by its code in English', () => {
  expect(currencyUnit('CNY')).toEqual({ zh: '元', en: 'CNY' })
})

test('foreign money is said by its code in both languages', () => {
  expect(currencyUnit('EUR')).toEqual({ zh: 'EUR', en: 'EUR' })
})
