import { fromMinorUnits, toMinorUnits } from './money.ts'

/**
 * Splits an amount by weights so that the parts add up to it exactly: everyone gets the rounded-down share, and the
 * minor units that are left go one by one to the largest remainders (Hamilton's method), the earlier first where equal.
 * Weights are amounts themselves, none negative, not all zero.
 */
export function shareMoney(total: string, weights: readonly string[]): string[] {
  const parts = weights.map(toMinorUnits)
  const whole = parts.reduce((sum, part) => sum + part, 0n)
  if (whole === 0n || parts.some(part => part < 0n)) throw new RangeError('weights must be positive somewhere')
  const minor = toMinorUnits(total)
  const size = minor < 0n ? -minor : minor
  const shares = parts.map((part, index) => share(size * part, whole, index))
  const left = size - shares.reduce((sum, { floor }) => sum + floor, 0n)
  const raised = new Set(shares.toSorted(byRemainder).slice(0, Number(left)))
  return shares.map(one => {
    const units = one.floor + (raised.has(one) ? 1n : 0n)
    return fromMinorUnits(minor < 0n ? -units : units)
  })
}

interface Share {
  readonly floor: bigint
  readonly remainder: bigint
  readonly index: number
}

function share(dividend: bigint, divisor: bigint, index: number): Share {
  return { floor: dividend / divisor, remainder: dividend % divisor, index }
}

function byRemainder(one: Share, other: Share): number {
  if (one.remainder === other.remainder) return one.index - other.index
  return one.remainder > other.remainder ? -1 : 1
}
