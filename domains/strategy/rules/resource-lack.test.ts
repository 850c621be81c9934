import { expect, test } from 'vitest'
import { resourceLack } from './resource-lack.ts'

const enough = { have: '外呼 6 人', need: '外呼 5 人', gap: 'no', answer: null, answeredById: null } as const

test('an assessment says what there is, what is needed, and whether that is enough', () => {
  expect(resourceLack(enough)).toBeNull()
  expect(resourceLack({ ...enough, have: '  ' })).toBe('have')
  expect(resourceLack({ ...enough, need: null })).toBe('need')
  expect(resourceLack({ ...enough, gap: null })).toBe('gap')
})

test('a gap says how it is filled, and by whom', () => {
  const gap = { ...enough, gap: 'yes' } as const
  expect(resourceLack(gap)).toBe('answer')
  expect(resourceLack({ ...gap, answer: '借调 2 人' })).toBe('answeredById')
  expect(resourceLack({ ...gap, answer: '借调 2 人', answeredById: 'per_1' })).toBeNull()
})
