/** Days with one decimal at most. */
export function rounded(days: number): number {
  return Math.round(days * 10) / 10
}
