import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMobile, normalisePhone, showPhone } from './phone.ts'

describe('a phone number', () => {
  test.each([
    ['13800138000', '+8613800138000'],
    ['138 0013 8000', '+8613800138000'],
    ['+86 138-0013-8000', '+8613800138000'],
    ['008613800138000', '+8613800138000'],
    ['8613800138000', '+8613800138000'],
    ['１３８００１３８０００', '+8613800138000'],
    ['010-12345678', '+861012345678'],
    ['(0731) 8456789', '+867318456789'],
    ['+86 21 61234567', '+862161234567'],
    ['021-61234567 转 8023', '+862161234567;ext=8023'],
    ['021-61234567-8023', '+862161234567;ext=8023'],
    ['400-820-8820', '4008208820'],
    ['95588', '95588'],
    ['+1 (415) 555-2671', '+14155552671'],
    ['12345', null],
    ['12800138000', null],
    ['1.38E+10', null],
    ['无', null],
    ['', null],
  ])('%s is kept as %s', (text, kept) => {
    expect(normalisePhone(text)).toBe(kept)
  })

  test('keeps its form once it has it', () => {
    const mobile = fc.stringMatching(/^1[3-9][0-9]{9}$/)
    const landline = fc.stringMatching(/^0(10|2[0-9])[2-8][0-9]{7}$/)
    const foreign = fc.stringMatching(/^\+(1|44|49)[1-9][0-9]{8,9}$/)
    fc.assert(
      fc.property(fc.oneof(mobile, landline, foreign), text => {
        const kept = normalisePhone(text)
        expect(kept).not.toBeNull()
        expect(normalisePhone(showPhone(kept ?? ''))).toBe(kept)
      }),
    )
  })

  test('is shown as people read it', () => {
    expect(showPhone('+8613800138000')).toBe('138 0013 8000')
    expect(showPhone('+861012345678;ext=12')).toBe('010-12345678 转 12')
    expect(showPhone('+867318456789')).toBe('0731-8456789')
    expect(showPhone('4008208820')).toBe('4008208820')
  })

  test('of a mobile reaches one person', () => {
    expect(isMobile('+8613800138000')).toBe(true)
    expect(isMobile('+861012345678')).toBe(false)
  })
})
