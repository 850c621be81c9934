import { expect, test } from 'vitest'
import { progressAt } from './progress-at.ts'

const log = [
  { on: '2026-11-04', percent: 20 },
  { on: '2026-11-10', percent: 60 },
]
const doing = { state: 'doing', startedOn: '2026-11-03', doneOn: null, log } as const

test('a past day knows only what was reported until then', () => {
  expect(progressAt(doing, '2026-11-02')).toEqual({ started: false, done: false, percent: 0 })
  expect(progressAt(doing, '2026-11-09')).toEqual({ started: true, done: false, percent: 20 })
  expect(progressAt(doing, '2026-11-10').percent).toBe(60)
})

test('what is done counts all of it from its day on', () => {
  const done = { ...doing, state: 'done', doneOn: '2026-11-12' } as const
  expect(progressAt(done, '2026-11-11')).toMatchObject({ done: false, percent: 60 })
  expect(progressAt(done, '2026-11-12')).toEqual({ started: true, done: true, percent: 100 })
})

test('what was cancelled has earned nothing', () => {
  expect(progressAt({ ...doing, state: 'cancelled' }, '2026-11-30')).toMatchObject({ started: false, percent: 0 })
})
