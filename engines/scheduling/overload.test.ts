import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, diffDays } from './calendar-date.ts'
import { findOverloads, type LoadedTask } from './overload.ts'
import { china2026 } from './tests/china-2026.ts'

const work = (id: string, start: string, finish: string, percent = 100, personId = 'wang'): LoadedTask => ({
  ...{ id, start, finish, percent, personId },
})
const FROM = '2026-03-02'
const found = (tasks: LoadedTask[], from = FROM) => findOverloads(tasks, from, china2026)

test('a whole day is no overload, and one task after the other is none', () => {
  const tasks = [work('a', '2026-03-02', '2026-03-04', 60), work('b', '2026-03-03', '2026-03-06', 40)]
  expect(found([...tasks, work('c', '2026-03-05', '2026-03-10', 60)])).toEqual([])
})

test('names the person, the workdays, the most that is asked for, and whose tasks ask for it', () => {
  // Wed 4: 60 + 50; Thu 5 and Fri 6: 60 + 50 + 20; Mon 9: 50 + 20.
  const tasks = [
    work('a', '2026-03-02', '2026-03-06', 60),
    work('b', '2026-03-04', '2026-03-09', 50),
    work('c', '2026-03-05', '2026-03-09', 20),
    work('d', '2026-03-04', '2026-03-06', 100, 'chen'),
  ]
  expect(found(tasks)).toEqual([
    { personId: 'wang', from: '2026-03-04', to: '2026-03-06', percent: 130, taskIds: ['a', 'b', 'c'] },
  ])
})

test('a weekend neither begins an overload nor ends one', () => {
  // They meet on Saturday 7 and Sunday 8 alone.
  expect(found([work('a', '2026-03-05', '2026-03-08'), work('b', '2026-03-07', '2026-03-10')])).toEqual([])
  // Friday 6 and Monday 9 are both too full; on the weekend between there is only one task.
  const torn = [
    work('a', '2026-03-06', '2026-03-09'),
    work('b', '2026-03-06', '2026-03-06'),
    work('c', '2026-03-09', '2026-03-09'),
  ]
  expect(found(torn)).toMatchObject([{ from: '2026-03-06', to: '2026-03-09', taskIds: ['a', 'b', 'c'] }])
})

test('what lies before the day from which one asks is past', () => {
  const tasks = [work('a', '2026-02-24', '2026-03-03'), work('b', '2026-02-24', '2026-03-02')]
  expect(found(tasks)).toMatchObject([{ from: '2026-03-02', to: '2026-03-02' }])
  expect(found(tasks, '2026-03-03')).toEqual([])
})

const anyTask = fc
  .record({ from: fc.nat(40), length: fc.nat(12), percent: fc.integer({ min: 5, max: 100 }), person: fc.nat(2) })
  .map(({ from, length, percent, person }) => ({ start: addDays('2026-02-05', from), length, percent, person }))

test('finds on every workday just what adding up finds', () => {
  fc.assert(
    fc.property(fc.array(anyTask, { maxLength: 25 }), list => {
      const tasks = list.map(({ start, length, percent, person }, index) =>
        work(`t${index}`, start, addDays(start, length), percent, `p${person}`),
      )
      const overloads = found(tasks, '2026-02-10')
      for (let day = '2026-02-10'; diffDays(day, '2026-04-10') > 0; day = addDays(day, 1)) {
        if (!china2026.isWorkday(day)) continue
        for (const personId of ['p0', 'p1', 'p2']) {
          const active = tasks.filter(one => one.personId === personId && one.start <= day && one.finish >= day)
          const sum = active.reduce((total, one) => total + one.percent, 0)
          const over = overloads.filter(one => one.personId === personId && one.from <= day && one.to >= day)
          expect(over.length, `${personId} on ${day}`).toBe(sum > 100 ? 1 : 0)
          for (const { percent, taskIds } of over) {
            expect(percent).toBeGreaterThanOrEqual(sum)
            expect(taskIds).toEqual(expect.arrayContaining(active.map(({ id }) => id)))
          }
        }
      }
      for (const { from, to, taskIds } of overloads) {
        expect([from, to].every(day => china2026.isWorkday(day))).toBe(true)
        expect(new Set(taskIds).size).toBe(taskIds.length)
      }
    }),
    { numRuns: 200 },
  )
})

test('20,000 tasks of one person, all over each other, are no trouble', () => {
  const tasks = Array.from({ length: 20_000 }, (_, index) =>
    work(`t${index}`, addDays(FROM, index % 700), addDays(FROM, 700 + (index % 700)), 5),
  )
  const [one] = found(tasks)
  expect(one?.taskIds.length).toBe(20_000)
}, 10_000)
