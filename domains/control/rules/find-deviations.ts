import { fromMinorUnits } from '@yingce/finance/money'
import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { type Amounts, type Figure, indicesOf, isBelow } from '@yingce/scheduling/earned-value'
import type { Deviation } from '../shapes.ts'
import { amountsAt, type Measured } from './amounts-at.ts'
import type { FrozenBaseline, FrozenTask, LiveTask } from './control-facts.ts'

/**
 * Where a project is further from its baseline than the baseline's thresholds allow, today: stages and open tasks that are
 * late, indices under their floor, spending over the planned value. What is done can be corrected no more.
 */
export function findDeviations(facts: Measured, today: string, calendar: WorkCalendar): Deviation[] {
  const amounts = amountsAt(facts, today, calendar)
  const late = lateTasks(facts, today)
  return [
    ...indexDeviations(facts.baseline, amounts),
    ...overspending(facts.baseline, amounts),
    ...lateStages(facts.baseline, late, calendar),
    ...late.flatMap(one => asLate(one, facts.baseline, calendar)),
  ]
}

const NONE = {
  ...{ taskId: null, stageKey: null, title: null, days: null, plannedOn: null, expectedOn: null },
  ...{ percent: null, floor: null, planned: null, spent: null },
} as const

function indexDeviations({ indexFloor: floor }: FrozenBaseline, amounts: Amounts): Deviation[] {
  const { spi, cpi } = indicesOf(amounts)
  const found = (kind: 'spi' | 'cpi', figure: Figure<number>, whole: bigint): Deviation[] =>
    figure.value !== null && isBelow(amounts.ev, whole, floor)
      ? [{ ...NONE, key: kind, kind, percent: Number((figure.value * 100).toFixed(2)), floor }]
      : []
  return [...found('spi', spi, amounts.pv), ...found('cpi', cpi, amounts.ac)]
}

/** Spent more than was planned to be spent until today, by more than the threshold. */
function overspending({ overPercent }: FrozenBaseline, { pv, ac }: Amounts): Deviation[] {
  if (ac * 100n <= pv * BigInt(100 + overPercent)) return []
  const money = { planned: fromMinorUnits(pv), spent: fromMinorUnits(ac) }
  return [{ ...NONE, ...money, key: 'spending', kind: 'spending', floor: overPercent }]
}

interface Late {
  readonly frozen: FrozenTask
  readonly live: LiveTask
  /** The day on which it will be done at the earliest, as it looks now. */
  readonly expected: string
}

/** The open tasks of the baseline, also those that a passed stage left undone; one that is overdue is done today at the earliest. */
function lateTasks(facts: Measured, today: string): Late[] {
  const living = new Map(facts.tasks.filter(one => one.waits).map(one => [one.id, one]))
  return facts.baseline.tasks.flatMap(frozen => {
    const live = living.get(frozen.taskId)
    return live ? [{ frozen, live, expected: live.finish > today ? live.finish : today }] : []
  })
}

function asLate({ frozen, live, expected }: Late, { lateDays }: FrozenBaseline, calendar: WorkCalendar): Deviation[] {
  const days = calendar.workdaysBetween(frozen.finish, expected)
  if (days <= lateDays) return []
  const { taskId, stageKey, finish: plannedOn } = frozen
  const when = { days, plannedOn, expectedOn: expected }
  return [{ ...NONE, ...when, key: `task:${taskId}`, kind: 'task', taskId, stageKey, title: live.title }]
}

/** A stage is planned to end with the last of its tasks, and ends with the last that is open. */
function lateStages(baseline: FrozenBaseline, open: readonly Late[], calendar: WorkCalendar): Deviation[] {
  const keys = [...new Set(open.map(one => one.frozen.stageKey))].filter(key => key !== null)
  return keys.toSorted().flatMap(stageKey => {
    const plannedOn = latest(baseline.tasks.filter(one => one.stageKey === stageKey).map(one => one.finish))
    const expectedOn = latest(open.filter(one => one.frozen.stageKey === stageKey).map(one => one.expected))
    const days = calendar.workdaysBetween(plannedOn, expectedOn)
    if (days <= baseline.lateDays) return []
    return [{ ...NONE, days, plannedOn, expectedOn, key: `stage:${stageKey}`, kind: 'stage' as const, stageKey }]
  })
}

function latest(days: readonly string[]): string {
  return days.toSorted().at(-1) ?? ''
}
