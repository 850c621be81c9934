import { describe, expect, test } from 'vitest'
import { conflictsIn, type PlanLink, type PlanTask } from './conflicts.ts'
import { calendarWith } from './work-calendar.ts'

const calendar = calendarWith([])
const project = { start: '2026-03-02', finish: '2026-03-31' }
const work = (id: string, start: string, finish: string, more: Partial<PlanTask> = {}): PlanTask => ({
  ...{ id, state: 'todo', start, finish, days: 1, doneOn: null },
  ...more,
})
const link = (predecessorId: string, successorId: string, lagDays = 0): PlanLink => ({
  predecessorId,
  successorId,
  lagDays,
})
const find = (tasks: PlanTask[], links: PlanLink[] = []) => conflictsIn({ tasks, links }, calendar, project)

describe('a plan', () => {
  test('without contradictions has no conflict', () => {
    const tasks = [work('a', '2026-03-02', '2026-03-03'), work('b', '2026-03-04', '2026-03-06')]
    expect(find(tasks, [link('a', 'b')])).toEqual([])
  })

  test('names the task that begins before its predecessor is finished, and its first possible day', () => {
    // Friday 6 March is the finish, so Monday 9 is the first workday after it.
    const tasks = [work('a', '2026-03-02', '2026-03-06'), work('b', '2026-03-06', '2026-03-10')]
    expect(find(tasks, [link('a', 'b')])).toEqual([
      { code: 'starts_too_early', taskId: 'b', predecessorId: 'a', earliest: '2026-03-09' },
    ])
  })

  test('waits the agreed workdays between two tasks', () => {
    const tasks = [work('a', '2026-03-02', '2026-03-05'), work('b', '2026-03-09', '2026-03-10')]
    // Two workdays after Thursday 5 are Friday 6 and Monday 9; Tuesday 10 is free again.
    expect(find(tasks, [link('a', 'b', 2)])).toEqual([
      { code: 'starts_too_early', taskId: 'b', predecessorId: 'a', earliest: '2026-03-10' },
    ])
    expect(find(tasks, [link('a', 'b', 1)])).toEqual([])
  })

  test('lets a milestone fall on the day on which its predecessor finishes', () => {
    const tasks = [work('a', '2026-03-02', '2026-03-06'), work('m', '2026-03-06', '2026-03-06', { days: 0 })]
    expect(find(tasks, [link('a', 'm')])).toEqual([])
  })

  test('names what lies outside of the project', () => {
    const tasks = [work('a', '2026-02-27', '2026-03-03'), work('b', '2026-03-30', '2026-04-02')]
    expect(find(tasks).map(({ code, taskId }) => [code, taskId])).toEqual([
      ['before_project', 'a'],
      ['after_project', 'b'],
    ])
  })

  test('names every task of a circle, also of one that waits', () => {
    const tasks = [work('a', '2026-03-02', '2026-03-02'), work('b', '2026-03-03', '2026-03-03')]
    const found = find(tasks, [link('a', 'b', 3), link('b', 'a')])
    expect(found.map(conflict => [conflict.code, conflict.taskId]).sort()).toEqual([
      ['cycle', 'a'],
      ['cycle', 'b'],
    ])
    expect(found[0]).toMatchObject({ taskIds: expect.arrayContaining(['a', 'b']) })
  })

  test('does not blame what is done, but waits for its real finish', () => {
    const done = work('a', '2026-03-02', '2026-03-03', { state: 'done', doneOn: '2026-03-05' })
    expect(find([done, work('b', '2026-03-04', '2026-03-10')], [link('a', 'b')])).toEqual([
      { code: 'starts_too_early', taskId: 'b', predecessorId: 'a', earliest: '2026-03-06' },
    ])
    expect(find([work('a', '2026-02-02', '2026-02-03', { state: 'done', doneOn: '2026-02-03' })])).toEqual([])
  })

  test('does not wait for what was cancelled', () => {
    const dropped = work('a', '2026-03-02', '2026-03-20', { state: 'cancelled' })
    expect(find([dropped, work('b', '2026-03-04', '2026-03-10')], [link('a', 'b')])).toEqual([])
  })
})
