import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { conflictFree } from './conflict-free.ts'

const task = (id: string, start: string, finish: string, more: object = {}) => ({
  ...{ id, version: 3, title: `任务 ${id}`, state: 'todo', start, finish, days: 1, doneOn: null },
  ...more,
})
const spring = { today: '2026-03-02', project: { start: '2026-03-01', finish: '2026-06-30' } }
const judged = (tasks: object[], links: object[] = []) => judge(conflictFree, { tasks, links, days: [] }, {}, spring)

describe('a schedule', () => {
  test('without a task does not pass', () => {
    expect(judged([])).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_task' } })
    const dropped = task('a', '2026-03-02', '2026-03-02', { state: 'cancelled' })
    expect(judged([dropped]).passed).toBe(false)
  })

  test('without contradictions passes and says what it saw', () => {
    const verdict = judged([task('a', '2026-03-02', '2026-03-03')])
    expect(verdict).toMatchObject({ passed: true, have: 1, need: 1, missing: [], missingCount: 0 })
    expect(verdict.seen).toEqual([{ id: 'a', version: 3 }])
  })

  test('names the task that begins too early, what it waits for, and from when on it may begin', () => {
    const tasks = [task('a', '2026-03-02', '2026-03-06'), task('b', '2026-03-05', '2026-03-10')]
    const verdict = judged(tasks, [{ id: 'l', version: 2, predecessorId: 'a', successorId: 'b', lagDays: 0 }])
    expect(verdict).toMatchObject({ passed: false, have: 1, need: 2, missingCount: 1 })
    expect(verdict.seen).toContainEqual({ id: 'l', version: 2 })
    const params = { predecessorId: 'a', predecessor: '任务 a', earliest: '2026-03-09' }
    expect(verdict.missing).toEqual([
      { recordId: 'b', label: '任务 b', field: 'start', why: { code: 'starts_too_early', params } },
    ])
  })

  test('names what lies outside of the project', () => {
    const verdict = judged([task('a', '2026-07-01', '2026-07-02')])
    expect(verdict.missing[0]?.why).toMatchObject({ code: 'after_project', params: { bound: '2026-06-30' } })
  })

  test('says where the holidays of a year are not announced', () => {
    const verdict = judge(conflictFree, { tasks: [task('a', '2027-03-02', '2027-03-03')], links: [], days: [] }, {})
    expect(verdict.note).toEqual({ code: 'unknown_years', params: { years: [2027] } })
  })
})
