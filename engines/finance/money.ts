/**
 * Exact arithmetic on amounts of one currency. An amount is a decimal text with at most two places ('1234.50', '-3');
 * inside it is a whole number of minor units. Texts that are no amount throw a RangeError.
 */

/** '1234.5' -> 123450n. */
export function toMinorUnits(amount: string): bigint {
  const match = AMOUNT.exec(amount)
  if (!match) throw new RangeError(`not an amount: ${amount}`)
  const [, sign, whole = '0', fraction = ''] = match
  const minor = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'))
  return sign === '-' ? -minor : minor
}

/** 123450n -> '1234.50'. */
export function fromMinorUnits(minor: bigint): string {
  const digits = absolute(minor).toString().padStart(3, '0')
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

/** The sum; of nothing it is '0.00'. */
export function sumMoney(amounts: readonly string[]): string {
  return fromMinorUnits(amounts.reduce((sum, amount) => sum + toMinorUnits(amount), 0n))
}

export function subtractMoney(from: string, amount: string): string {
  return fromMinorUnits(toMinorUnits(from) - toMinorUnits(amount))
}

/** Below, at or above zero as `one` is less than, equal to or more than `other`. */
export function compareMoney(one: string, other: string): -1 | 0 | 1 {
  const difference = toMinorUnits(one) - toMinorUnits(other)
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

/**
 * `part` in percent of `whole` with `places` decimals, rounded half away from zero; null where the whole is zero,
 * since nothing has no percentage.
 */
export function percentageOf(part: string, whole: string, places = 1): string | null {
  const divisor = toMinorUnits(whole)
  if (divisor === 0n) return null
  const scale = 10n ** BigInt(places)
  const scaled = roundedQuotient(toMinorUnits(part) * 100n * scale, divisor)
  const digits = absolute(scaled)
    .toString()
    .padStart(places + 1, '0')
  const [units, fraction] = places === 0 ? [digits, ''] : [digits.slice(0, -places), `.${digits.slice(-places)}`]
  return `${scaled < 0n ? '-' : ''}${units}${fraction}`
}

/** Is `part`, in either direction, more than that many percent of `whole`? Judged exactly, never on a rounded number. */
export function exceedsPercent(part: string, whole: string, percent: number): boolean {
  return absolute(toMinorUnits(part)) * 100n > absolute(toMinorUnits(whole)) * BigInt(percent)
}

/** Rounds half away from zero, as finance texts do. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const doubled = 2n * absolute(dividend) + absolute(divisor)
  const quotient = doubled / (2n * absolute(divisor))
  return dividend < 0n === divisor < 0n ? quotient : -quotient
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}

const AMOUNT = /^(-?)(\d+)(?:\.(\d{1,2}))?$/
