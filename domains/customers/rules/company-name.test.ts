import { describe, expect, test } from 'vitest'
import { companyKey } from './company-name.ts'

describe('the names of a firm', () => {
  test.each([
    ['云岭传感科技股份有限公司', '云岭传感（科技）'],
    ['江海泵业有限责任公司', '江海 泵业'],
    ['Yunling Sensors Co., Ltd.', 'ＹＵＮＬＩＮＧ sensors'],
    ['ABC Inc.', 'abc'],
  ])('%s and %s are the same', (long, short) => expect(companyKey(long)).toBe(companyKey(short)))

  test('of two firms differ', () => {
    expect(companyKey('云岭有限公司上海分公司')).not.toBe(companyKey('云岭有限公司'))
    expect(companyKey('云岭科技有限公司')).not.toBe(companyKey('云岭传感有限公司'))
  })

  test('are never empty, unless there is nothing to read', () => {
    expect(companyKey('有限公司')).toBe('有限公司')
    expect(companyKey('（）')).toBe('')
  })
})
