import { describe, expect, test } from 'vitest'
import { findUnsound } from './sound-input.ts'

const nested = (depth: number): unknown => {
  let value: unknown = 'x'
  for (let level = 0; level < depth; level++) value = [value]
  return value
}

describe('an input', () => {
  test('of ordinary values is sound', () => {
    expect(findUnsound({ name: '云岭 👨‍👩‍👧 שלום', rows: [{ a: 1, b: null, c: true }] })).toBeNull()
    expect(findUnsound(undefined)).toBeNull()
  })

  test('with a NUL or half a character is named by its place', () => {
    expect(findUnsound({ rows: [{ text: 'a\0' }] })).toEqual({ code: 'text', path: ['rows', '0', 'text'] })
    expect(findUnsound({ name: '\ud83d' })).toEqual({ code: 'text', path: ['name'] })
    expect(findUnsound({ 'na\0me': 1 })).toEqual({ code: 'text', path: [] })
  })

  test('may be nested 32 levels, and however deep it is, looking does no harm', () => {
    expect(findUnsound(nested(32))).toBeNull()
    expect(findUnsound({ set: nested(32) })).toEqual({ code: 'too_deep', path: ['set'] })
    expect(findUnsound(nested(200_000))).toMatchObject({ code: 'too_deep' })
  })
})
