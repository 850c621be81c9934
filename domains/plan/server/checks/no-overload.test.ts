import { describe, expect, test } from 'vitest'
import { judge } from '#tests/judge-check.ts'
import { noOverload } from './no-overload.ts'

const people = [{ id: 'per_chen', name: '陈立' }]
const task = (id: string, start: string, finish: string, more: object = {}) => ({
  ...{ id, version: 1, title: `任务 ${id}`, ownerId: 'per_chen', projectId: 'prj_1', start, finish, load: null },
  ...more,
})
const judged = (tasks: object[]) => judge(noOverload, { tasks, people, days: [] }, {}, { today: '2026-11-02' })

describe('nobody', () => {
  test('has more to do on a workday than it holds', () => {
    const half = { load: 50 }
    const tasks = [task('a', '2026-11-02', '2026-11-06', half), task('b', '2026-11-04', '2026-11-10', half)]
    expect(judged(tasks)).toMatchObject({ passed: true, have: 1, need: 1 })
  })

  test('is passed over: person, days, percent and tasks are named', () => {
    const verdict = judged([task('a', '2026-11-02', '2026-11-06'), task('b', '2026-11-05', '2026-11-09', { load: 30 })])
    expect(verdict).toMatchObject({ passed: false, have: 0, need: 1, missingCount: 1, where: { path: 'plan/load' } })
    const params = { from: '2026-11-05', to: '2026-11-06', percent: 130, tasks: '任务 a + 任务 b' }
    expect(verdict.missing).toEqual([{ recordId: 'a', label: '陈立', field: 'load', why: { code: 'over', params } }])
  })

  test('is told what the tasks of other projects are called', () => {
    const verdict = judged([
      task('a', '2026-11-02', '2026-11-06'),
      task('secret', '2026-11-05', '2026-11-09', { projectId: 'prj_2' }),
    ])
    expect(verdict.missing[0]?.why).toMatchObject({ code: 'over_elsewhere', params: { tasks: '任务 a', count: 1 } })
    expect(JSON.stringify(verdict)).not.toContain('secret')
  })

  test('is held up by an overload that this project has no part in', () => {
    const elsewhere = { projectId: 'prj_2' }
    const tasks = [task('x', '2026-11-05', '2026-11-06', elsewhere), task('y', '2026-11-05', '2026-11-06', elsewhere)]
    expect(judged([...tasks, task('a', '2026-11-09', '2026-11-10')])).toMatchObject({ passed: true })
  })

  test('passes where no task has an owner', () => {
    const verdict = judge(noOverload, { tasks: [], people: [], days: [] }, {})
    expect(verdict).toMatchObject({ passed: false, have: 0, need: 1, note: { code: 'no_owner' }, missingCount: 1 })
  })
})
