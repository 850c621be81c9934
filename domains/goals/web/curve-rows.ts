import type { GoalCard } from '../contract.ts'

export interface CurveRow {
  readonly on: string
  readonly target: number | null
  readonly actual: string | null
}

/** Curve and progress as rows of a table, one a day that either has a point on. */
export function curveRows({ curve, progress }: Pick<GoalCard, 'curve' | 'progress'>): CurveRow[] {
  const targets = new Map(curve.map(point => [point.on, point.value]))
  const actuals = new Map(progress.map(point => [point.on, point.value]))
  const days = [...new Set([...targets.keys(), ...actuals.keys()])].sort()
  return days.map(on => ({ on, target: targets.get(on) ?? onCurve(curve, on), actual: actuals.get(on) ?? null }))
}

/** Between two points of the drawn curve the line is straight. */
function onCurve(curve: GoalCard['curve'], on: string): number | null {
  const next = curve.findIndex(point => point.on > on)
  const [before, after] = [curve[next - 1], curve[next]]
  if (!before || !after) return null
  const day = (date: string) => Date.parse(`${date}T00:00:00Z`)
  const share = (day(on) - day(before.on)) / (day(after.on) - day(before.on))
  return before.value + (after.value - before.value) * share
}
