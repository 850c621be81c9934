import { expect, test } from 'vitest'
import { findConflicts, type PlannedTask } from './conflicts.ts'

const open = { start: null, finish: null }

function planned(id: string, start: string | null, finish: string | null, after: string[] = [], days = 1): PlannedTask {
  return { id, days, after, start, finish }
}

test('work begins at the earliest on the day after its predecessor finishes', () => {
  const first = planned('a', '2026-03-02', '2026-03-04')
  expect(findConflicts([first, planned('b', '2026-03-05', '2026-03-05', ['a'])], open)).toEqual([])
  expect(findConflicts([first, planned('b', '2026-03-04', '2026-03-05', ['a'])], open)).toEqual([
    { code: 'starts_too_early', taskId: 'b', start: '2026-03-04', predecessorId: 'a', predecessorFinish: '2026-03-04' },
  ])
})

test('a milestone may fall on the day on which its predecessor finishes, not before', () => {
  const first = planned('a', '2026-03-02', '2026-03-04')
  expect(findConflicts([first, planned('m', '2026-03-04', '2026-03-04', ['a'], 0)], open)).toEqual([])
  expect(findConflicts([first, planned('m', '2026-03-03', '2026-03-03', ['a'], 0)], open)[0]?.code).toBe(
    'starts_too_early',
  )
})

test('a milestone hands on the day that its predecessor fills', () => {
  const tasks = [
    planned('a', '2026-03-02', '2026-03-04'),
    planned('m', '2026-03-04', '2026-03-04', ['a'], 0),
    planned('b', '2026-03-04', '2026-03-06', ['m']),
  ]
  expect(findConflicts(tasks, open)).toEqual([
    { code: 'starts_too_early', taskId: 'b', start: '2026-03-04', predecessorId: 'm', predecessorFinish: '2026-03-04' },
  ])
})

test('a milestone with nothing before it does not fill its day', () => {
  const tasks = [planned('m', '2026-03-04', '2026-03-04', [], 0), planned('b', '2026-03-04', '2026-03-06', ['m'])]
  expect(findConflicts(tasks, open)).toEqual([])
})

test('a task without dates hands on what its predecessors ask for', () => {
  const tasks = [
    planned('a', '2026-03-02', '2026-03-10'),
    planned('undated', null, null, ['a']),
    planned('b', '2026-03-05', '2026-03-06', ['undated']),
  ]
  expect(findConflicts(tasks, open)).toEqual([
    {
      code: 'starts_too_early',
      taskId: 'b',
      start: '2026-03-05',
      predecessorId: 'undated',
      predecessorFinish: '2026-03-10',
    },
  ])
})

test('each predecessor that is in the way is named', () => {
  const tasks = [
    planned('a', '2026-03-02', '2026-03-04'),
    planned('b', '2026-03-02', '2026-03-06'),
    planned('c', '2026-03-02', '2026-03-02'),
    planned('d', '2026-03-03', '2026-03-09', ['a', 'b', 'c']),
  ]
  const named = findConflicts(tasks, open).map(conflict => 'predecessorId' in conflict && conflict.predecessorId)
  expect(named).toEqual(['a', 'b'])
})

test('a task that finishes before it begins', () => {
  expect(findConflicts([planned('a', '2026-03-04', '2026-03-03')], open)).toEqual([
    { code: 'finish_before_start', taskId: 'a', start: '2026-03-04', finish: '2026-03-03' },
  ])
})

test("tasks outside of their project's dates, on either side", () => {
  const bounds = { start: '2026-03-02', finish: '2026-03-31' }
  const tasks = [
    planned('early', '2026-03-01', '2026-03-02'),
    planned('late', '2026-03-31', '2026-04-01'),
    planned('inside', '2026-03-02', '2026-03-31'),
    planned('due', null, '2026-04-02'),
    planned('begun', '2026-02-01', null),
  ]
  expect(findConflicts(tasks, bounds)).toEqual([
    { code: 'before_project', taskId: 'early', date: '2026-03-01', bound: '2026-03-02' },
    { code: 'after_project', taskId: 'late', date: '2026-04-01', bound: '2026-03-31' },
    { code: 'after_project', taskId: 'due', date: '2026-04-02', bound: '2026-03-31' },
    { code: 'before_project', taskId: 'begun', date: '2026-02-01', bound: '2026-03-02' },
  ])
})

test('a predecessor that is not in the plan is named', () => {
  expect(findConflicts([planned('a', null, null, ['gone'])], open)).toEqual([
    { code: 'unknown_predecessor', taskId: 'a', predecessorId: 'gone' },
  ])
})

test('circles are named with their tasks, each knot once; what stands behind one is not judged', () => {
  const tasks = [
    planned('a', '2026-03-02', '2026-03-02', ['b']),
    planned('b', '2026-03-02', '2026-03-02', ['a']),
    planned('self', '2026-03-02', '2026-03-02', ['self']),
    planned('behind', '2026-03-01', '2026-03-01', ['a']),
  ]
  expect(findConflicts(tasks, open)).toEqual([
    { code: 'cycle', taskIds: ['a', 'b'] },
    { code: 'cycle', taskIds: ['self'] },
  ])
})
