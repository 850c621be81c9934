import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { type WorkFacts, workSettled } from './work-settled.ts'

/** Judged on 2026-11-02. */
const work = (id: string, state: WorkFacts['state'], finish: string, more: Partial<WorkFacts> = {}): WorkFacts => ({
  ...{ id, version: 1, title: id, state, finish, waits: state === 'todo' || state === 'doing' },
  ...{ reason: null, changed: false, slippedFrom: null, ...more },
})

test('done, cancelled with a reason, or moved by an applied change and not late is settled', () => {
  const tasks = [
    work('a', 'done', '2026-10-20'),
    work('b', 'cancelled', '2026-10-20', { reason: '改为线上' }),
    work('c', 'todo', '2026-11-02', { changed: true }),
    work('d', 'todo', '2026-12-01', { changed: true, slippedFrom: '2026-10-20' }),
    work('e', 'todo', '2026-12-01'),
  ]
  expect(judge(workSettled, tasks)).toMatchObject({ passed: true, have: 4, need: 4, missing: [], missingCount: 0 })
})

test('what is not settled is named with why', () => {
  const verdict = judge(workSettled, [
    work('a', 'done', '2026-10-20'),
    work('b', 'doing', '2026-11-02'),
    work('c', 'todo', '2026-11-01', { changed: true }),
    work('d', 'todo', '2026-12-01', { slippedFrom: '2026-10-20' }),
    work('e', 'cancelled', '2026-10-20', { reason: ' ' }),
  ])
  expect(verdict).toMatchObject({ passed: false, have: 1, need: 5, missingCount: 4, where: { path: 'plan/tasks' } })
  expect(verdict.missing.map(one => [one.recordId, one.why])).toEqual([
    ['b', { code: 'due', params: { date: '2026-11-02' } }],
    ['c', { code: 'late_again', params: { date: '2026-11-01' } }],
    ['d', { code: 'slipped', params: { from: '2026-10-20', date: '2026-12-01' } }],
    ['e', { code: 'no_reason', params: {} }],
  ])
})

test('what a stage left undone that is over is no longer asked for', () => {
  const tasks = [work('a', 'done', '2026-10-20'), work('b', 'todo', '2026-10-20', { waits: false })]
  expect(judge(workSettled, tasks)).toMatchObject({ passed: true, have: 1, need: 1 })
})

test('no task at all, none that is due, and dropped ones alone pass nothing', () => {
  for (const tasks of [
    [],
    [work('a', 'todo', '2026-12-01')],
    [work('a', 'cancelled', '2026-10-20', { reason: '改为线上' })],
  ])
    expect(judge(workSettled, tasks)).toMatchObject({ passed: false, missingCount: 1, note: { code: 'no_task' } })
})

test('its stages are names', () => {
  expect(() => judge(workSettled, [], { stages: [] })).toThrow()
  expect(() => judge(workSettled, [], { stages: ['P2.3'] })).not.toThrow()
})

describe('where every task of a stage is asked for', () => {
  const ALL = { stages: ['P2.3'], all: true }

  test('also what is still to come is done, dropped with a reason, or put there by an applied change', () => {
    const settled = [
      work('a', 'done', '2026-12-20'),
      work('b', 'cancelled', '2026-12-20', { reason: '改为线上' }),
      work('c', 'todo', '2026-12-01', { changed: true }),
    ]
    expect(judge(workSettled, settled, ALL)).toMatchObject({ passed: true, have: 3, need: 3 })
    const verdict = judge(
      workSettled,
      [...settled, work('d', 'todo', '2026-12-01'), work('e', 'cancelled', '2026-12-01')],
      ALL,
    )
    expect(verdict).toMatchObject({ passed: false, have: 3, need: 5, missingCount: 2 })
    expect(verdict.missing.map(one => [one.recordId, one.why])).toEqual([
      ['d', { code: 'ahead', params: { date: '2026-12-01' } }],
      ['e', { code: 'no_reason', params: {} }],
    ])
  })

  test('what a change moved and is late again is not settled, and no task passes nothing', () => {
    const late = [work('a', 'todo', '2026-11-01', { changed: true })]
    expect(judge(workSettled, late, ALL)).toMatchObject({ passed: false, missing: [{ why: { code: 'late_again' } }] })
    expect(judge(workSettled, [], ALL)).toMatchObject({ passed: false, missingCount: 1, note: { code: 'none' } })
  })

  test('it is said of which stages', () => {
    expect(() => judge(workSettled, [], { all: true })).toThrow()
    expect(() => judge(workSettled, [], { ...ALL, all: false })).toThrow()
  })
})
