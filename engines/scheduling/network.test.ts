import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findConflicts } from './conflicts.ts'
import { type NetworkTask, placeTasks } from './network.ts'
import { china2026 } from './tests/china-2026.ts'

function task(id: string, days: number, after: string[] = [], start: string | null = null): NetworkTask {
  return { id, days, after, start }
}

function placed(tasks: NetworkTask[], start = '2026-02-11') {
  const placement = placeTasks(tasks, start, china2026)
  if (!placement.ok) throw new Error(JSON.stringify(placement.cycles))
  return Object.fromEntries(placement.tasks.map(({ id, ...dates }) => [id, dates]))
}

test('tasks follow each other over the Spring Festival and its make-up Saturday', () => {
  // a: Wed 11 to Fri 13; b: Sat 14 (make-up), then Tue 24 and Wed 25 behind the festival
  expect(placed([task('a', 3), task('b', 3, ['a'])])).toEqual({
    a: { start: '2026-02-11', finish: '2026-02-13', drivenBy: null },
    b: { start: '2026-02-14', finish: '2026-02-25', drivenBy: 'a' },
  })
})

test('the predecessor that finishes last sets the start and is named', () => {
  const dates = placed([task('short', 1), task('long', 4), task('both', 1, ['short', 'long'])])
  expect(dates.both).toEqual({ start: '2026-02-24', finish: '2026-02-24', drivenBy: 'long' })
})

test('a project that begins on a holiday begins to work on the next workday', () => {
  expect(placed([task('a', 1)], '2026-02-17').a?.start).toBe('2026-02-24')
})

test('a milestone falls on the day on which its predecessor finishes and takes no day from what follows', () => {
  const dates = placed([task('a', 3), task('m', 0, ['a']), task('b', 1, ['m'])])
  expect(dates.m).toEqual({ start: '2026-02-13', finish: '2026-02-13', drivenBy: 'a' })
  expect(dates.b?.start).toBe('2026-02-14')
})

test('a milestone at the start lets work begin on the same day', () => {
  const dates = placed([task('m', 0), task('b', 1, ['m'])])
  expect([dates.m?.start, dates.b?.start]).toEqual(['2026-02-11', '2026-02-11'])
})

test('a fixed day is kept, also where a predecessor finishes later, and put off only from a day without work', () => {
  const dates = placed([task('a', 3), task('b', 1, ['a'], '2026-02-12'), task('c', 1, [], '2026-02-16')])
  expect(dates.b).toEqual({ start: '2026-02-12', finish: '2026-02-12', drivenBy: null })
  expect(dates.c?.start).toBe('2026-02-24')
})

test('the order in the list does not matter, and comes back as it was', () => {
  const placement = placeTasks([task('b', 1, ['a']), task('a', 1)], '2026-02-11', china2026)
  expect(placement.ok && placement.tasks.map(({ id, start }) => [id, start])).toEqual([
    ['b', '2026-02-12'],
    ['a', '2026-02-11'],
  ])
})

test('tasks in a circle cannot be placed; the circle is named in working order', () => {
  const placement = placeTasks(
    [task('a', 1, ['c']), task('b', 1, ['a']), task('c', 1, ['b']), task('d', 1)],
    '2026-02-11',
    china2026,
  )
  expect(placement).toEqual({ ok: false, cycles: [['a', 'b', 'c']] })
})

const anyNetwork = fc.array(
  fc.record({ days: fc.integer({ min: 0, max: 5 }), after: fc.array(fc.nat(30), { maxLength: 4 }) }),
  { minLength: 1, maxLength: 30 },
)

test('placed tasks never conflict, begin on workdays, and one of them begins at once', () => {
  fc.assert(
    fc.property(anyNetwork, list => {
      const tasks = list.map(({ days, after }, index) =>
        task(
          `t${index}`,
          days,
          after.filter(other => other < index).map(other => `t${other}`),
        ),
      )
      const dates = placed(tasks)
      const planned = tasks.map(one => ({
        ...one,
        start: dates[one.id]?.start ?? null,
        finish: dates[one.id]?.finish ?? null,
      }))
      expect(findConflicts(planned, { start: '2026-02-11', finish: null })).toEqual([])
      expect(planned.every(({ start }) => start !== null && china2026.isWorkday(start))).toBe(true)
      expect(planned.some(({ start }) => start === '2026-02-11')).toBe(true)
    }),
  )
})

test('no task could begin a day earlier', () => {
  fc.assert(
    fc.property(anyNetwork, list => {
      const tasks = list.map(({ days, after }, index) =>
        task(
          `t${index}`,
          days + 1,
          after.filter(other => other < index).map(other => `t${other}`),
        ),
      )
      const dates = placed(tasks)
      for (const { id, after } of tasks) {
        const start = dates[id]?.start ?? ''
        const finishes = after.map(other => dates[other]?.finish ?? '')
        const earlier = china2026.addWorkdays(start, -1)
        expect(earlier < '2026-02-11' || finishes.some(finish => finish >= earlier), `${id} at ${start}`).toBe(true)
      }
    }),
  )
})

test('a chain of 100,000 tasks is placed and judged in seconds, without overflow', () => {
  const size = 100_000
  const chain = Array.from({ length: size }, (_, index) => task(`t${index}`, 1, index === 0 ? [] : [`t${index - 1}`]))
  const placement = placeTasks(chain.toReversed(), '2026-02-11', china2026)
  const tasks = placement.ok ? placement.tasks : []
  const planned = tasks.map((one, index) => ({
    ...chain[size - 1 - index],
    ...one,
    days: 1,
    after: chain[size - 1 - index]?.after ?? [],
  }))
  expect(findConflicts(planned, { start: null, finish: null })).toEqual([])
  expect(china2026.workdaysBetween('2026-02-11', tasks[0]?.start ?? '')).toBe(size - 1)
}, 60_000)

test('a circle of 100,000 tasks and a star of 100,000 successors are no trouble either', () => {
  const size = 100_000
  const circle = Array.from({ length: size }, (_, index) => task(`t${index}`, 1, [`t${(index + size - 1) % size}`]))
  const placement = placeTasks(circle, '2026-02-11', china2026)
  expect(!placement.ok && placement.cycles.map(cycle => cycle.length)).toEqual([size])
  const star = [task('hub', 1), ...circle.map(({ id }) => task(id, 1, ['hub']))]
  expect(placeTasks(star, '2026-02-11', china2026).ok).toBe(true)
}, 60_000)
