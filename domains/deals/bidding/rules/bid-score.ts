/** How well a tender fits, from 0 to 100 with one decimal: each score of five, weighed. Null where nothing was weighed. */
export function bidScore(rows: readonly { weight: number; score: number }[]): string | null {
  const whole = rows.reduce((sum, { weight }) => sum + weight * 5, 0)
  if (whole === 0) return null
  const got = rows.reduce((sum, { weight, score }) => sum + weight * score, 0)
  const tenths = Math.floor((got * 2_000 + whole) / (2 * whole))
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}
