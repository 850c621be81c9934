import { expect, test } from 'vitest'
import { overtake } from './overtake.ts'

const base = { start: '2026-03-02', finish: '2026-03-06', ownerId: null }

test('what only I changed stays mine, what I left alone becomes theirs', () => {
  const form = { start: '2026-03-03', finish: '2026-03-06' }
  const current = { ...base, finish: '2026-03-09' }
  expect(overtake(base, form, current)).toEqual({
    values: { start: '2026-03-03', finish: '2026-03-09' },
    conflicts: [],
  })
})

test('what both changed differently stays theirs until a person has chosen', () => {
  const current = { ...base, start: '2026-03-05' }
  const { values, conflicts } = overtake(base, { start: '2026-03-03' }, current)
  expect(values).toEqual({ start: '2026-03-05' })
  expect(conflicts).toEqual([{ field: 'start', base: '2026-03-02', mine: '2026-03-03', theirs: '2026-03-05' }])
})

test('what both changed alike is nothing to choose', () => {
  const current = { ...base, ownerId: 'per_1' }
  expect(overtake(base, { ownerId: 'per_1' }, current)).toEqual({ values: { ownerId: 'per_1' }, conflicts: [] })
})

test('a field that was emptied by them and left alone by me is empty', () => {
  const current = { ...base, finish: undefined }
  expect(overtake(base, { finish: '2026-03-06' }, current)).toEqual({ values: { finish: null }, conflicts: [] })
})
