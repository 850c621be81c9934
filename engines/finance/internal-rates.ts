import { toMinorUnits } from './money.ts'

/**
 * The internal rates of return: the rates at which the flows are worth nothing today. There may be one, several or
 * none, and which of them it is says how far a rate can be trusted:
 * - `one`: the usual case. With more than one change of sign it happens to be single.
 * - `several`: the flows change their sign more than once (Descartes: at most as many rates as changes), and more than one
 *   rate fits. None of them alone is the return; the net present value decides.
 * - `never_changes`: there is money only in, only out, or none at all.
 * - `never_zero`: the value stays on one side of zero at every rate.
 * - `out_of_range`: there is a rate, but not between LOWEST and HIGHEST.
 * Rates are ratios and no money, so they are floating point: fractions (0.2808 for 28.08 %), right to about nine digits.
 */
export type InternalRates =
  | { readonly code: 'one'; readonly rates: readonly [number]; readonly signChanges: number }
  | { readonly code: 'several'; readonly rates: readonly number[]; readonly signChanges: number }
  | {
      readonly code: 'never_changes' | 'never_zero' | 'out_of_range'
      readonly rates: readonly []
      readonly signChanges: number
    }

/** Where rates are looked for: from a loss of 99 % to a gain of 1,000 % a period. */
export const LOWEST = -0.99
export const HIGHEST = 10

export function internalRates(flows: readonly string[]): InternalRates {
  const amounts = flows.map(toMinorUnits)
  const signChanges = changesOf(amounts)
  if (signChanges === 0) return { code: 'never_changes', rates: [], signChanges }
  const roots = rootsIn(scaled(amounts), 1 / (1 + HIGHEST), 1 / (1 + LOWEST))
  const rates = roots.map(factor => 1 / factor - 1).toSorted((one, other) => one - other)
  const [first] = rates
  // An odd number of changes has an odd number of rates above -100 %, so that at least one is somewhere.
  if (first === undefined)
    return { code: signChanges % 2 === 1 ? 'out_of_range' : 'never_zero', rates: [], signChanges }
  return rates.length === 1 ? { code: 'one', rates: [first], signChanges } : { code: 'several', rates, signChanges }
}

/** How often the flows change their sign; periods without money count for nothing. */
function changesOf(amounts: readonly bigint[]): number {
  const signs = amounts.filter(one => one !== 0n).map(one => one > 0n)
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length
}

/** Numbers of size one: what is too large for a double as an amount is none as a ratio. */
function scaled(amounts: readonly bigint[]): number[] {
  const largest = amounts.reduce((most, one) => ((one < 0n ? -one : one) > most ? (one < 0n ? -one : one) : most), 1n)
  return amounts.map(one => Number(one) / Number(largest))
}

/**
 * All real roots of a polynomial inside an interval, in order: between two neighbouring roots of its derivative it only
 * rises or only falls, so that there is at most one root, found by halving; a root that only touches zero is one of the derivative's.
 */
function rootsIn(coefficients: readonly number[], from: number, to: number): number[] {
  if (coefficients.length < 2) return []
  const turns = rootsIn(
    coefficients.slice(1).map((one, index) => one * (index + 1)),
    from,
    to,
  )
  const edges = [from, ...turns, to]
  const found: number[] = []
  for (const [index, right] of edges.slice(1).entries()) {
    const root = rootBetween(coefficients, edges[index] ?? from, right)
    if (root !== null && !found.some(one => isSame(one, root))) found.push(root)
  }
  return found
}

function rootBetween(coefficients: readonly number[], left: number, right: number): number | null {
  if (isZero(coefficients, left)) return left
  if (isZero(coefficients, right)) return right
  const rising = valueAt(coefficients, left) < 0
  if (rising === valueAt(coefficients, right) < 0) return null
  return halved(coefficients, rising, [left, right])
}

function halved(coefficients: readonly number[], rising: boolean, between: readonly [number, number]): number {
  let [low, high] = between
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2
    if (valueAt(coefficients, middle) < 0 === rising) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Horner's rule. */
function valueAt(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((value, coefficient) => value * x + coefficient, 0)
}

/** Nothing, measured by what is added up: the terms cancel to the last digits that a double has. */
function isZero(coefficients: readonly number[], x: number): boolean {
  const size = valueAt(coefficients.map(Math.abs), x)
  return Math.abs(valueAt(coefficients, x)) <= size * NOTHING
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) * SAME
}

const HALVINGS = 200
const NOTHING = 1e-14
const SAME = 1e-7
