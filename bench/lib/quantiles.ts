/** The value below which a share of the measurements lies, in milliseconds with two decimals. */
export function quantile(measured: readonly number[], share: number): number {
  const sorted = [...measured].sort((one, other) => one - other)
  const index = Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)
  return Math.round((sorted[Math.max(0, index)] ?? 0) * 100) / 100
}

export function summary(measured: readonly number[]): { p50: number; p95: number } {
  return { p50: quantile(measured, 0.5), p95: quantile(measured, 0.95) }
}
