import { toMinorUnits } from '@yingce/finance/money'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Places amounts on a drawing of the given size: each begins its own part of the width, `top` lies at the top. */
export function chartPoints(amounts: readonly string[], top: string, width: number, height: number): Point[] {
  const highest = Number(toMinorUnits(top)) || 1
  return amounts.map((amount, index) => ({
    x: (width / amounts.length) * index,
    y: height - (Number(toMinorUnits(amount)) / highest) * height,
  }))
}

/** Money comes and goes at once: a line that runs level through its month and steps at the next. */
export function steps(points: readonly Point[], width: number): string {
  const [first, ...others] = points
  if (!first) return ''
  return `M${first.x},${first.y}${others.map(({ x, y }) => `H${x}V${y}`).join('')}H${width}`
}
