import { fromMinorUnits, toMinorUnits } from '@yingce/finance/money'
import type { WorkCalendar } from '@yingce/scheduling/calendar'
import { earnedSchedule } from '@yingce/scheduling/earned-schedule'
import { estimatesOf, type Figure, indicesOf } from '@yingce/scheduling/earned-value'
import type { Figures } from '../contract.ts'
import { amountsAt, budgeted, type Measured, spentUntil } from '../rules/amounts-at.ts'

/** All figures of a project against its baseline at the end of a day. */
export function figuresAt(facts: Measured, on: string, calendar: WorkCalendar): Figures {
  const amounts = amountsAt(facts, on, calendar)
  const { sv, cv, ...indices } = indicesOf(amounts)
  const tasks = facts.baseline.tasks.map(budgeted)
  const until = amounts.ev === amounts.bac ? lastDone(facts, on) : on
  return {
    ...{ bac: fromMinorUnits(amounts.bac), pv: fromMinorUnits(amounts.pv) },
    ...{ ev: fromMinorUnits(amounts.ev), ac: fromMinorUnits(amounts.ac) },
    ...{ sv: fromMinorUnits(sv), cv: fromMinorUnits(cv), ...indices },
    estimates: estimatesOf(amounts, newEstimate(facts)).map(one => ({
      ...one,
      eac: inText(one.eac),
      etc: one.etc === null ? null : fromMinorUnits(one.etc),
      vac: one.vac === null ? null : fromMinorUnits(one.vac),
    })),
    schedule: earnedSchedule(tasks, amounts.ev, until, calendar),
  }
}

/** The whole by the new estimate: what had been spent when it was made, and the rest. */
function newEstimate(facts: Measured): bigint | null {
  const { rest } = facts.baseline
  return rest && spentUntil(facts, rest.on) + toMinorUnits(rest.amount)
}

/** The day on which the last task of the baseline was done: time stands still from then on. */
function lastDone({ baseline, tasks }: Measured, on: string): string {
  const frozen = new Set(baseline.tasks.map(one => one.taskId))
  const days = tasks.flatMap(one => (frozen.has(one.id) && one.doneOn ? [one.doneOn] : []))
  return days.toSorted().at(-1) ?? on
}

function inText(figure: Figure<bigint>): Figure<string> {
  return figure.value === null ? figure : { value: fromMinorUnits(figure.value), why: null }
}
