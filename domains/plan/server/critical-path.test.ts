import { addDays } from '@yingce/scheduling/calendar-date'
import { describe, expect, test } from 'vitest'
import { conflictsIn, type PlanLink } from './conflicts.ts'
import { type PathTask, planPath } from './critical-path.ts'
import { calendarWith } from './work-calendar.ts'

const calendar = calendarWith([])
const task = (id: string, start: string, finish: string, more: Partial<PathTask> = {}): PathTask => ({
  ...{ id, state: 'todo', start, finish, days: 1, doneOn: null, stageKey: null, waits: true },
  ...more,
})
const link = (predecessorId: string, successorId: string, lagDays = 0): PlanLink => ({
  ...{ predecessorId, successorId, lagDays },
})
const stages = [
  { key: 'S1', after: [] },
  { key: 'S2', after: ['S1'] },
  { key: 'S3', after: ['S2'] },
]
const computed = (tasks: PathTask[], links: PlanLink[] = []) => {
  const path = planPath({ tasks, links, stages }, calendar)
  if (!path) throw new Error('a circle')
  return path
}

describe('the critical path of a plan', () => {
  test('counts workdays: holidays between two tasks are no float', () => {
    // Fri 13, Sat 14 February (make-up), then the Spring Festival until Mon 23.
    const tasks = [task('a', '2026-02-13', '2026-02-14'), task('b', '2026-02-24', '2026-02-25')]
    const path = computed(tasks, [link('a', 'b')])
    expect(path).toMatchObject({ days: 4, taskIds: ['a', 'b'] })
    expect(path.floats.get('b')).toEqual({ totalFloat: 0, freeFloat: 0, critical: true, drivenBy: 'a' })
  })

  test('gives a task the workdays by which it may slip', () => {
    const tasks = [
      task('a', '2026-03-02', '2026-03-03'),
      task('b', '2026-03-04', '2026-03-10'),
      task('c', '2026-03-04', '2026-03-05'),
    ]
    const path = computed(tasks, [link('a', 'b'), link('a', 'c')])
    // c may finish on Tue 10 instead of Thu 5: Fri 6, Mon 9, Tue 10.
    expect(path.floats.get('c')).toEqual({ totalFloat: 3, freeFloat: 3, critical: false, drivenBy: 'a' })
  })

  test('waits as long as a link says', () => {
    const path = computed(
      [task('a', '2026-03-02', '2026-03-02'), task('b', '2026-03-05', '2026-03-05')],
      [link('a', 'b', 2)],
    )
    expect(path).toMatchObject({ days: 4, taskIds: ['a', 'b'] })
  })

  test('runs through the stages, where the plan places one behind the other', () => {
    const tasks = [
      task('a', '2026-03-02', '2026-03-03', { stageKey: 'S1' }),
      task('short', '2026-03-02', '2026-03-02', { stageKey: 'S1' }),
      task('b', '2026-03-04', '2026-03-05', { stageKey: 'S3' }),
    ]
    const path = computed(tasks)
    expect(path).toMatchObject({ days: 4, taskIds: ['a', 'b'] })
    expect(path.floats.get('b')?.drivenBy).toBe('a')
    expect(path.floats.get('short')).toMatchObject({ totalFloat: 1, freeFloat: 1 })
  })

  test('lets a stage overlap the one before where the plan does', () => {
    const tasks = [
      task('a', '2026-03-02', '2026-03-06', { stageKey: 'S1' }),
      task('b', '2026-03-04', '2026-03-10', { stageKey: 'S2' }),
    ]
    const path = computed(tasks)
    expect(path.taskIds).toEqual(['b'])
    expect(path.floats.get('b')?.drivenBy).toBeNull()
  })

  test('leaves out what is done or waits for nobody any more', () => {
    const done = task('a', '2026-03-02', '2026-03-03', { state: 'done', waits: false, doneOn: '2026-03-03' })
    const path = computed([done, task('b', '2026-03-04', '2026-03-05')], [link('a', 'b')])
    expect([path.taskIds, path.floats.has('a')]).toEqual([['b'], false])
  })

  test('ends with a milestone on the day on which its last task finishes', () => {
    const tasks = [task('a', '2026-03-02', '2026-03-04'), task('m', '2026-03-04', '2026-03-04', { days: 0 })]
    expect(computed(tasks, [link('a', 'm')])).toMatchObject({ days: 3, taskIds: ['a', 'm'] })
  })

  test('is none where tasks wait for each other', () => {
    const tasks = [task('a', '2026-03-02', '2026-03-03'), task('b', '2026-03-04', '2026-03-05')]
    expect(planPath({ tasks, links: [link('a', 'b'), link('b', 'a')], stages }, calendar)).toBeNull()
  })
})

test('a plan of 2,000 tasks in three stages is judged in milliseconds', () => {
  const tasks = Array.from({ length: 2_000 }, (_, index) => {
    const start = calendar.nextWorkday(addDays('2026-03-02', Math.floor(index / 4)))
    return task(`t${index}`, start, start, { stageKey: stages[Math.floor(index / 667)]?.key ?? null })
  })
  const links = tasks.flatMap((one, index) => (index >= 40 ? [link(`t${index - 40}`, one.id)] : []))
  // The time of this thread alone: whatever else the machine does makes no difference.
  const began = process.threadCpuUsage()
  conflictsIn({ tasks, links }, calendar, { start: '2026-03-01', finish: '2027-12-31' })
  expect(computed(tasks, links).floats.size).toBe(2_000)
  const { user, system } = process.threadCpuUsage(began)
  expect((user + system) / 1_000).toBeLessThan(400)
})
