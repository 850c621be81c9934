import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { criticalPath, type PathPlace, type PathTask } from './critical-path.ts'

const task = (
  id: string,
  days: number,
  after: readonly (string | [string, number])[] = [],
  notBefore = 0,
): PathTask => ({
  ...{ id, days, notBefore },
  after: after.map(link => (typeof link === 'string' ? { id: link, lag: 0 } : { id: link[0], lag: link[1] })),
})

function computed(tasks: readonly PathTask[]) {
  const result = criticalPath(tasks)
  if (!result.ok) throw new Error(JSON.stringify(result.cycles))
  return {
    ...result,
    at: Object.fromEntries(result.tasks.map(place => [place.id, place])) as Record<string, PathPlace>,
  }
}

describe('the Reliable Construction Co. (Hillier and Lieberman, Introduction to Operations Research, on PERT/CPM)', () => {
  // Weeks there, workdays here: activity, duration, immediate predecessors.
  const plant = [
    task('A excavate', 2),
    task('B foundation', 4, ['A excavate']),
    task('C rough wall', 10, ['B foundation']),
    task('D roof', 6, ['C rough wall']),
    task('E exterior plumbing', 4, ['C rough wall']),
    task('F interior plumbing', 5, ['E exterior plumbing']),
    task('G exterior siding', 7, ['D roof']),
    task('H exterior painting', 9, ['E exterior plumbing', 'G exterior siding']),
    task('I electrical work', 7, ['C rough wall']),
    task('J wallboard', 8, ['F interior plumbing', 'I electrical work']),
    task('K flooring', 4, ['J wallboard']),
    task('L interior painting', 5, ['J wallboard']),
    task('M exterior fixtures', 2, ['H exterior painting']),
    task('N interior fixtures', 6, ['K flooring', 'L interior painting']),
  ]

  test('takes 44 along A, B, C, E, F, J, L, N', () => {
    const { length, chain } = computed(plant)
    expect(length).toBe(44)
    expect(chain.map(id => id[0]).join('')).toBe('ABCEFJLN')
  })

  test('has the book’s slack: 4 for D, G, H and M, 2 for I, 1 for K, none on the path', () => {
    const slack = computed(plant).tasks.map(({ id, totalFloat }) => `${id[0]}${totalFloat}`)
    expect(slack.join(' ')).toBe('A0 B0 C0 D4 E0 F0 G4 H4 I2 J0 K1 L0 M4 N0')
  })

  test('lets only what waits for nothing tight slip freely: I by 25-23, K by 38-37, M by 44-40', () => {
    const free = computed(plant).tasks.filter(({ freeFloat }) => freeFloat > 0)
    expect(free.map(({ id, freeFloat }) => `${id[0]}${freeFloat}`)).toEqual(['I2', 'K1', 'M4'])
  })
})

test('a lag pushes what comes after it, and is part of the path', () => {
  const { length, at, chain } = computed([task('print', 3), task('dry', 1, [['print', 2]]), task('other', 4)])
  expect(at.dry).toMatchObject({ earlyStart: 5, drivenBy: 'print' })
  expect([length, chain, at.other?.totalFloat]).toEqual([6, ['print', 'dry'], 2])
})

test('a task that waits for its own day is driven by nobody, and its predecessors may slip until then', () => {
  const { at, chain } = computed([task('booth', 2), task('fair', 3, ['booth'], 10)])
  expect(at.fair).toMatchObject({ earlyStart: 10, drivenBy: null, critical: true })
  expect(at.booth).toMatchObject({ totalFloat: 8, freeFloat: 8, critical: false })
  expect(chain).toEqual(['fair'])
})

test('a milestone takes no day and ends the path that leads to it', () => {
  const { length, chain } = computed([task('a', 2), task('done', 0, ['a'])])
  expect([length, chain]).toEqual([2, ['a', 'done']])
})

test('a circle has no path and is named', () => {
  const result = criticalPath([task('a', 1, ['c']), task('b', 1, ['a']), task('c', 1, ['b']), task('d', 1)])
  expect(result).toEqual({ ok: false, cycles: [['a', 'b', 'c']] })
})

test('nothing has no length', () => {
  expect(criticalPath([])).toEqual({ ok: true, length: 0, tasks: [], chain: [] })
})

const anyNetwork = (held: number) =>
  fc
    .array(
      fc.record({
        days: fc.nat(6),
        notBefore: fc.nat(held),
        after: fc.array(fc.tuple(fc.nat(30), fc.nat(3)), { maxLength: 4 }),
      }),
      { minLength: 1, maxLength: 30 },
    )
    .map(list =>
      list.map(({ days, notBefore, after }, index) =>
        task(
          `t${index}`,
          days,
          after.filter(([other]) => other < index).map(([other, lag]): [string, number] => [`t${other}`, lag]),
          notBefore,
        ),
      ),
    )

test('no float is negative, what slips freely slips in total too, and something is critical', () => {
  fc.assert(
    fc.property(anyNetwork(20), tasks => {
      const places = computed(tasks).tasks
      for (const { totalFloat, freeFloat } of places) {
        expect(freeFloat).toBeGreaterThanOrEqual(0)
        expect(totalFloat).toBeGreaterThanOrEqual(freeFloat)
      }
      expect(places.some(({ critical }) => critical)).toBe(true)
    }),
  )
})

test('the chain is critical, joins without a gap, and ends with the network', () => {
  fc.assert(
    fc.property(anyNetwork(20), tasks => {
      const { chain, at, length } = computed(tasks)
      const links = new Map(tasks.map(({ id, after }) => [id, after]))
      for (const [index, id] of chain.entries()) {
        expect(at[id]?.critical).toBe(true)
        if (index === 0) continue
        const before = chain[index - 1] ?? ''
        const lags = (links.get(id) ?? []).filter(link => link.id === before).map(({ lag }) => lag)
        expect(at[id]?.earlyStart).toBe((at[before]?.earlyFinish ?? 0) + Math.max(...lags))
      }
      expect(at[chain.at(-1) ?? '']?.earlyFinish).toBe(length)
    }),
  )
})

test('where no task waits for its own day, the chain spans the whole length', () => {
  fc.assert(
    fc.property(anyNetwork(0), tasks => {
      const { chain, at } = computed(tasks)
      expect(at[chain[0] ?? '']?.earlyStart).toBe(0)
    }),
  )
})

test('a task may slip by its total float, and not by a day more', () => {
  fc.assert(
    fc.property(anyNetwork(10), fc.nat(29), (tasks, pick) => {
      const { length, at } = computed(tasks)
      const chosen = tasks[pick % tasks.length] as PathTask
      const { earlyStart, totalFloat } = at[chosen.id] as PathPlace
      const slipped = (by: number) =>
        computed(tasks.map(one => (one === chosen ? { ...one, notBefore: earlyStart + by } : one))).length
      expect(slipped(totalFloat)).toBe(length)
      expect(slipped(totalFloat + 1)).toBe(length + 1)
    }),
  )
})

test('a chain of 100,000 tasks is no trouble', () => {
  const size = 100_000
  const chain = Array.from({ length: size }, (_, index) => task(`t${index}`, 1, index === 0 ? [] : [`t${index - 1}`]))
  const result = computed(chain.toReversed())
  expect([result.length, result.chain.length]).toEqual([size, size])
}, 60_000)
