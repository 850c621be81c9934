import { amountOf, discount } from './discount.ts'
import { roundedQuotient } from './money.ts'

/**
 * When the money that was laid out has come back: the moment at which the cumulated flows, after having been below zero,
 * reach it for the first time. Inside a period money is taken to come in evenly.
 * - `paid`: `periods` counted from the end of period 0, with two places; `lasting` is false where a later outlay takes the sum
 *   below zero again.
 * - `never`: `short` is still missing at the end.
 * - `nothing_laid_out`: the sum is never below zero.
 */
export type Payback =
  | { readonly code: 'paid'; readonly periods: string; readonly lasting: boolean }
  | { readonly code: 'never'; readonly short: string }
  | { readonly code: 'nothing_laid_out' }

/** The simple payback at the rate '0', the discounted one at any other. */
export function payback(flows: readonly string[], rate = '0'): Payback {
  const { units, divisor } = discount(flows, rate)
  const sums = cumulated(units)
  const deep = sums.findIndex(one => one < 0n)
  if (deep < 0) return { code: 'nothing_laid_out' }
  const paid = sums.findIndex((one, period) => period > deep && one >= 0n)
  if (paid < 0) return { code: 'never', short: amountOf(-(sums.at(-1) ?? 0n), divisor) }
  const lasting = sums.slice(paid).every(one => one >= 0n)
  return { code: 'paid', periods: momentIn(paid, -(sums[paid - 1] ?? 0n), units[paid] ?? 1n), lasting }
}

function cumulated(units: readonly bigint[]): bigint[] {
  let total = 0n
  return units.map(one => {
    total += one
    return total
  })
}

/** The whole periods before, and the part of the last one in which what was open came in. */
function momentIn(period: number, open: bigint, came: bigint): string {
  const hundredths = BigInt(period - 1) * 100n + roundedQuotient(open * 100n, came)
  const digits = hundredths.toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`
}
