import { fromMinorUnits } from '@yingce/finance/money'
import type { WorkCalendar } from '@yingce/scheduling/calendar'
import type { EarnedValue } from '../contract.ts'
import { amountsAt, type Measured } from '../rules/amounts-at.ts'
import { curveDates } from '../rules/curve-dates.ts'

/** Week by week what was planned, earned and spent; the two last end with the day that is looked at. */
export function curveOf(facts: Measured, today: string, calendar: WorkCalendar): EarnedValue['curve'] {
  const days = facts.baseline.tasks.flatMap(one => [one.start, one.finish]).toSorted()
  return curveDates(days[0] ?? today, days.at(-1) ?? today, today).map(date => {
    const { pv, ev, ac } = amountsAt(facts, date, calendar)
    const past = date <= today
    return {
      ...{ date, pv: fromMinorUnits(pv) },
      ...{ ev: past ? fromMinorUnits(ev) : null, ac: past ? fromMinorUnits(ac) : null },
    }
  })
}
