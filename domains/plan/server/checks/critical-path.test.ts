import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { criticalPathCheck } from './critical-path.ts'

const task = (id: string, start: string, finish: string, more: object = {}) => ({
  ...{ id, version: 3, title: `任务 ${id}`, state: 'todo', start, finish, days: 1, doneOn: null, milestone: false },
  ...{ stageKey: null, waits: true },
  ...more,
})
const link = (predecessorId: string, successorId: string) => ({
  ...{ id: `${predecessorId}>${successorId}`, version: 2, predecessorId, successorId, lagDays: 0 },
})
const spring = { today: '2026-03-02', project: { start: '2026-03-01', finish: '2026-06-30' } }
const judged = (tasks: object[], links: object[] = [], stages: object[] = []) =>
  judge(criticalPathCheck, { tasks, links, days: [], stages }, {}, spring)

describe('the critical path', () => {
  test('is told with its length in workdays and its tasks', () => {
    // Mon 2 to Wed 4, Thu 5 to Tue 10: seven workdays; c has slack.
    const tasks = [
      task('a', '2026-03-02', '2026-03-04'),
      task('b', '2026-03-05', '2026-03-10'),
      task('c', '2026-03-05', '2026-03-06'),
    ]
    const verdict = judged(tasks, [link('a', 'b'), link('a', 'c')])
    expect(verdict).toMatchObject({ passed: true, missing: [], missingCount: 0 })
    expect(verdict.note).toEqual({ code: 'path', params: { days: 7, count: 2, tasks: '任务 a → 任务 b' } })
    expect(verdict.seen).toContainEqual({ id: 'a>b', version: 2 })
  })

  test('is refused with the conflict where there is one', () => {
    const tasks = [task('a', '2026-03-02', '2026-03-06'), task('b', '2026-03-05', '2026-03-10')]
    const verdict = judged(tasks, [link('a', 'b')])
    expect(verdict).toMatchObject({ passed: false, missingCount: 1 })
    expect(verdict.missing).toMatchObject([{ recordId: 'b', why: { code: 'starts_too_early' } }])
  })

  test('is refused with the circle where tasks wait for each other', () => {
    const tasks = [task('a', '2026-03-02', '2026-03-03'), task('b', '2026-03-04', '2026-03-05')]
    const verdict = judged(tasks, [link('a', 'b'), link('b', 'a')])
    expect(verdict.passed).toBe(false)
    expect(verdict.missing[0]?.why).toMatchObject({ code: 'cycle', params: { tasks: '任务 a → 任务 b' } })
  })

  test('needs something that is still to be done', () => {
    expect(judged([])).toMatchObject({ passed: false, note: { code: 'no_task' }, missingCount: 1 })
    const done = task('a', '2026-03-02', '2026-03-03', { state: 'done', waits: false, doneOn: '2026-03-03' })
    expect(judged([done])).toMatchObject({ passed: false, note: { code: 'no_task' } })
  })
})
