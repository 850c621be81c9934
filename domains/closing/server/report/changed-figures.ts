import type { Label } from '#kernel/entity/field.ts'
import type { ClosingFigures } from '../../contract.ts'

type Judged = Pick<ClosingFigures, 'goals' | 'money'>
type Goal = ClosingFigures['goals'][number]

/** Which of the figures that a sponsor decides on say something else than before: how goals were judged, and the money. */
export function changedFigures(before: Judged, now: Judged): Label[] {
  const goals = [...goalsIn(before, now), ...now.goals.filter(one => !find(before, one))]
  return [
    ...goals.map(({ statement }) => ({ zh: `目标“${statement}”`, en: `the goal “${statement}”` })),
    ...(moneyOf(before) === moneyOf(now) ? [] : [{ zh: '费用', en: 'the money' }]),
  ]
}

/** The goals of before that are judged differently now, or are gone. */
function goalsIn(before: Judged, now: Judged): Goal[] {
  return before.goals.filter(one => {
    const other = find(now, one)
    return other?.verdict !== one.verdict || other.actual !== one.actual || other.target !== one.target
  })
}

function find({ goals }: Judged, { id }: Goal): Goal | undefined {
  return goals.find(one => one.id === id)
}

function moneyOf({ money }: Judged): string {
  return money === null ? '' : `${money.planned} ${money.spent} ${money.currency}`
}
