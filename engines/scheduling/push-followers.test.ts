import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findConflicts } from './conflicts.ts'
import { placeTasks } from './network.ts'
import { type LiveTask, pushFollowers } from './push-followers.ts'
import { china2026 } from './tests/china-2026.ts'

function task(id: string, start: string, days: number, after: string[] = [], more: Partial<LiveTask> = {}): LiveTask {
  const finish = days === 0 ? start : china2026.addWorkdays(start, days - 1)
  return { id, days, start, finish, fixed: false, waits: after.map(other => ({ id: other, lag: 0 })), ...more }
}

/** What is pushed where one task of the plan is changed. */
function pushed(plan: LiveTask[], id: string, change: Partial<LiveTask>) {
  const after = plan.map(one => (one.id === id ? { ...one, ...change } : one))
  return pushFollowers(plan, after, china2026)
}

// Wed 4 to Fri 6 March, Mon 9 and Tue 10, Wed 11
const chain = [task('a', '2026-03-04', 3), task('b', '2026-03-09', 2, ['a']), task('c', '2026-03-11', 1, ['b'])]

test('a task that ends later pushes what waits for it, and that what comes after, each named with what pushes it', () => {
  expect(pushed(chain, 'a', { days: 4, finish: '2026-03-09' })).toEqual([
    { id: 'b', start: '2026-03-10', finish: '2026-03-11', pushedBy: 'a' },
    { id: 'c', start: '2026-03-12', finish: '2026-03-12', pushedBy: 'b' },
  ])
})

test('room before a follower is used up before it is pushed, and what ends earlier pulls nothing', () => {
  const loose = [task('a', '2026-03-04', 3), task('b', '2026-03-12', 2, ['a'])]
  expect(pushed(loose, 'a', { finish: '2026-03-11', days: 6 })).toEqual([])
  expect(pushed(chain, 'a', { finish: '2026-03-04', days: 1 })).toEqual([])
})

test('days off are stepped over, and a lag is kept', () => {
  const plan = [task('a', '2026-02-09', 2), task('b', '2026-02-11', 2, ['a'])]
  // a now ends on Sat 14 February, a make-up day; the Spring Festival ends on the 23rd.
  expect(pushed(plan, 'a', { finish: '2026-02-14', days: 6 })).toEqual([
    { id: 'b', start: '2026-02-24', finish: '2026-02-25', pushedBy: 'a' },
  ])
  const lagging = [task('a', '2026-03-04', 1), task('b', '2026-03-09', 1, [], { waits: [{ id: 'a', lag: 2 }] })]
  expect(pushed(lagging, 'a', { finish: '2026-03-05', days: 2 })[0]?.start).toBe('2026-03-10')
})

test('a milestone falls on its predecessor’s last day, and hands on the day on which work may begin', () => {
  const plan = [task('a', '2026-03-04', 3), task('m', '2026-03-06', 0, ['a']), task('b', '2026-03-09', 1, ['m'])]
  expect(pushed(plan, 'a', { finish: '2026-03-09', days: 4 })).toEqual([
    { id: 'm', start: '2026-03-09', finish: '2026-03-09', pushedBy: 'a' },
    { id: 'b', start: '2026-03-10', finish: '2026-03-10', pushedBy: 'm' },
  ])
})

test('what has begun or has its day by somebody’s word is not pushed, and holds its own followers no longer than before', () => {
  const plan = chain.map(one => (one.id === 'b' ? { ...one, fixed: true } : one))
  expect(pushed(plan, 'a', { days: 4, finish: '2026-03-09' })).toEqual([])
})

test('an order that was broken before is left as it was', () => {
  const plan = [task('a', '2026-03-04', 3), task('b', '2026-03-05', 1, ['a']), task('c', '2026-03-20', 1)]
  expect(pushed(plan, 'c', { start: '2026-03-23', finish: '2026-03-23' })).toEqual([])
})

test('a circle is left alone', () => {
  const plan = [task('a', '2026-03-04', 1, ['b']), task('b', '2026-03-05', 1, ['a']), task('c', '2026-03-06', 1)]
  expect(pushed(plan, 'c', { finish: '2026-03-12', days: 5 })).toEqual([])
})

const anyPlan = fc.record({
  list: fc.array(fc.record({ days: fc.integer({ min: 0, max: 5 }), after: fc.array(fc.nat(20), { maxLength: 3 }) }), {
    minLength: 1,
    maxLength: 20,
  }),
  chosen: fc.nat(19),
  by: fc.integer({ min: -8, max: 15 }),
})

test('a sound plan stays sound under any move of one task, and nothing moves ahead', () => {
  fc.assert(
    fc.property(anyPlan, ({ list, chosen, by }) => {
      const network = list.map(({ days, after }, index) => ({
        ...{ id: `t${index}`, days, start: null },
        after: after.filter(other => other < index).map(other => `t${other}`),
      }))
      const placed = placeTasks(network, '2026-03-02', china2026)
      const dates = new Map(placed.ok ? placed.tasks.map(one => [one.id, one]) : [])
      const plan = network.map(({ id, days, after }) => {
        const { start = '', finish = '' } = dates.get(id) ?? {}
        return { id, days, start, finish, fixed: false, waits: after.map(other => ({ id: other, lag: 0 })) }
      })
      const moved = plan[chosen % plan.length]
      if (!moved) return
      const start = china2026.nextWorkday(china2026.addWorkdays(moved.start, by))
      const finish = moved.days === 0 ? start : china2026.addWorkdays(start, moved.days - 1)
      const after = plan.map(one => (one === moved ? { ...one, start, finish, fixed: true } : one))
      const result = new Map(pushFollowers(plan, after, china2026).map(one => [one.id, one]))
      const final = after.map(one => ({
        ...one,
        ...result.get(one.id),
        after: one.waits.map(({ id }) => id),
      }))
      const broken = findConflicts(final, { start: null, finish: null }).filter(one => one.code === 'starts_too_early')
      expect(broken.filter(one => one.taskId !== moved.id)).toEqual([])
      for (const one of plan) expect((result.get(one.id)?.start ?? one.start) >= one.start).toBe(true)
    }),
  )
})
