/** The number after the highest one that was ever given: 'R-001', 'R-002', ... */
export function nextRequirementNumber(given: readonly string[]): string {
  const highest = given.reduce((most, one) => Math.max(most, Number(one.slice(PREFIX.length)) || 0), 0)
  return `${PREFIX}${String(highest + 1).padStart(3, '0')}`
}

/** R-002 before before R-1000. */
export function byRequirementNumber<T extends { readonly number: string }>(lines: readonly T[]): T[] {
  return lines.toSorted((a, b) => Number(a.number.slice(PREFIX.length)) - Number(b.number.slice(PREFIX.length)))
}

const PREFIX = 'R-'
