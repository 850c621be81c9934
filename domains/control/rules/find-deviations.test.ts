import { workCalendar } from '@yingce/scheduling/calendar'
import { describe, expect, test } from 'vitest'
import type { Measured } from './amounts-at.ts'
import type { FrozenTask, LiveTask } from './control-facts.ts'
import { findDeviations } from './find-deviations.ts'
import { isAnswered } from './is-answered.ts'

const calendar = workCalendar({ weekend: [6, 7], exceptions: new Map(), officialYears: new Set([2026]) })
/** Two tasks of a week and 5,000 each: Monday 2 to Friday 6, and Monday 9 to Friday 13 November 2026. */
const frozen = (taskId: string, start: string, finish: string, stageKey: string): FrozenTask => ({
  ...{ taskId, title: taskId, stageKey, start, finish, days: 5, ownerId: null, amount: '5000.00' },
})
const first = frozen('tsk_1', '2026-11-02', '2026-11-06', 'S1.1')
const second = frozen('tsk_2', '2026-11-09', '2026-11-13', 'S1.2')
const live = (of: FrozenTask, more: Partial<LiveTask> = {}): LiveTask => ({
  ...{ id: of.taskId, version: 1, title: of.title, stageKey: of.stageKey, state: 'doing', finish: of.finish },
  ...{ startedOn: of.start, doneOn: null, log: [], waits: true, ...more },
})
const done = { state: 'done', doneOn: '2026-11-06', waits: false } as const
const facts = (tasks: LiveTask[], more: Partial<Measured> = {}): Measured => ({
  baseline: {
    ...{ id: 'bsl_1', version: 1, number: 1, setOn: '2026-11-02', method: 'percent', currency: 'CNY', rest: null },
    ...{ lateDays: 3, indexFloor: 90, overPercent: 10, tasks: [first, second] },
  },
  ...{ tasks, costs: [], days: [], actions: [], ...more },
})
const keys = (given: Measured, today: string) => findDeviations(given, today, calendar).map(one => one.key)

describe('deviations', () => {
  test('are none where everything goes by the baseline', () => {
    const costs = [{ on: '2026-11-06', amount: '5000.00' }]
    expect(keys(facts([live(first, done), live(second)], { costs }), '2026-11-06')).toEqual([])
  })

  test('are tasks and stages late by more than the threshold in workdays, a weekend not counted', () => {
    // Friday 6 to Wednesday 11 November are three workdays: not over three. Thursday is the fourth.
    const late = facts([live(first, { log: [{ on: '2026-11-06', percent: 99 }] }), live(second, done)])
    expect(keys(late, '2026-11-11')).toEqual([])
    expect(findDeviations(late, '2026-11-12', calendar)).toMatchObject([
      { key: 'stage:S1.1', kind: 'stage', days: 4, plannedOn: '2026-11-06', expectedOn: '2026-11-12' },
      { key: 'task:tsk_1', kind: 'task', days: 4, stageKey: 'S1.1', title: 'tsk_1' },
    ])
  })

  test('look at the present plan: what was moved behind the baseline is late today', () => {
    const moved = facts([live(first, done), live(second, { finish: '2026-11-30' })])
    expect(keys(moved, '2026-11-06')).toEqual(['stage:S1.2', 'task:tsk_2'])
  })

  test('leave alone what is done, cancelled, waived or skipped', () => {
    const over = facts([live(first, { ...done, doneOn: '2026-11-20' }), live(second, { waits: false, state: 'todo' })])
    expect(keys(over, '2026-11-20').filter(key => /task|stage/.test(key))).toEqual([])
  })

  test('are indices under their floor: 4,400 of 5,000 is 88 percent', () => {
    const slow = facts([live(first, { log: [{ on: '2026-11-06', percent: 88 }] }), live(second)])
    expect(findDeviations(slow, '2026-11-06', calendar)).toMatchObject([{ key: 'spi', percent: 88, floor: 90 }])
    const fair = facts([live(first, { log: [{ on: '2026-11-06', percent: 90 }] }), live(second)])
    expect(keys(fair, '2026-11-06')).toEqual([])
  })

  test('are money spent over the planned value, and what it was spent for', () => {
    const costly = facts([live(first, done), live(second)], { costs: [{ on: '2026-11-06', amount: '5600.00' }] })
    expect(findDeviations(costly, '2026-11-06', calendar)).toMatchObject([
      { key: 'cpi', percent: 89.29 },
      { key: 'spending', planned: '5000.00', spent: '5600.00', floor: 10 },
    ])
    const fair = facts([live(first, done), live(second)], { costs: [{ on: '2026-11-06', amount: '5500.00' }] })
    expect(keys(fair, '2026-11-06')).toEqual([])
  })
})

describe('a deviation', () => {
  const task = { key: 'task:tsk_1', kind: 'task', stageKey: 'S1.1' } as const
  const action = (key: string, state: 'open' | 'done' | 'dropped', doneOn: string | null = null) => ({
    key,
    state,
    doneOn,
  })
  const answered = (of: Parameters<typeof isAnswered>[0], actions: ReturnType<typeof action>[], today = '2026-11-20') =>
    isAnswered(of, { baseline: { setOn: '2026-11-02' }, actions }, today)

  test('is answered by an action of its own, or by one of its stage', () => {
    expect(answered(task, [action('task:tsk_1', 'open')])).toBe(true)
    expect(answered(task, [action('stage:S1.1', 'done', '2026-11-02')])).toBe(true)
    expect(answered({ ...task, key: 'stage:S1.1', kind: 'stage' }, [action('task:tsk_1', 'open')])).toBe(false)
  })

  test('is not answered by an action that was dropped', () => {
    expect(answered(task, [action('task:tsk_1', 'dropped')])).toBe(false)
    expect(answered(task, [])).toBe(false)
  })

  test('is answered by what is under way however long, and by what was done for 31 days', () => {
    const done = [action('task:tsk_1', 'done', '2026-11-10')]
    expect(answered(task, done, '2026-12-11')).toBe(true)
    expect(answered(task, done, '2026-12-12')).toBe(false)
    expect(answered(task, [action('task:tsk_1', 'open')], '2027-06-01')).toBe(true)
  })

  test('is not answered by what was done before the present baseline was set', () => {
    expect(answered(task, [action('task:tsk_1', 'done', '2026-11-01')])).toBe(false)
  })
})
