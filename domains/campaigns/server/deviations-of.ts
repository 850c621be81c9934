import { compareMoney, percentageOf, subtractMoney } from '@yingce/finance/money'
import { diffDays } from '@yingce/scheduling/calendar-date'

/** A campaign as it was planned and as it went, today. */
export interface Course {
  readonly state: 'planned' | 'running' | 'finished' | 'stopped'
  readonly start: string | null
  readonly finish: string | null
  readonly budget: string | null
  readonly startedOn: string | null
  readonly endedOn: string | null
  /** Approved expenses. */
  readonly spent: string
}

/**
 * Days: late where positive, up to today where it has not happened yet: then there is no actual date. Money: overspent
 * where positive; no percentage where nothing had been budgeted.
 */
export type Found =
  | {
      readonly kind: 'start' | 'finish'
      readonly planned: string
      readonly actual: string | null
      readonly days: number
    }
  | {
      readonly kind: 'money'
      readonly planned: string
      readonly actual: string
      readonly difference: string
      readonly percent: string | null
    }

/**
 * In what a campaign differs from its plan. What is still to come counts from the day on which it is late; money that
 * was not spent counts once the campaign has run its course. That one was stopped early is answered by its reason.
 */
export function deviationsOf(course: Course, today: string): Found[] {
  return [...startOf(course, today), ...finishOf(course, today), ...moneyOf(course)]
}

function startOf({ state, start, startedOn }: Course, today: string): Found[] {
  if (start === null || (startedOn === null && state !== 'planned')) return []
  return dated('start', start, startedOn, today)
}

function finishOf({ state, finish, endedOn }: Course, today: string): Found[] {
  if (finish === null || state === 'stopped') return []
  return dated('finish', finish, endedOn, today)
}

function dated(kind: 'start' | 'finish', planned: string, actual: string | null, today: string): Found[] {
  const days = diffDays(planned, actual ?? today)
  return days === 0 || (days < 0 && actual === null) ? [] : [{ kind, planned, actual, days }]
}

function moneyOf({ state, budget, spent }: Course): Found[] {
  const planned = budget ?? '0.00'
  const difference = subtractMoney(spent, planned)
  const sign = compareMoney(difference, '0')
  if (sign === 0 || (sign < 0 && state !== 'finished')) return []
  return [{ kind: 'money', planned, actual: spent, difference, percent: percentageOf(difference, planned) }]
}
