import { fromMinorUnits, percentageOf, toMinorUnits } from './money.ts'

export interface Trade {
  /** What is spent whether anything is sold or not. */
  readonly fixedCost: string
  /** Of one unit. */
  readonly price: string
  readonly variableCost: string
}

/**
 * From how many units on a trade earns its fixed cost.
 * - `reached`: the smallest whole number of units, their revenue, and what is left of each unit in money and in percent of the price.
 * - `never`: a unit brings no more than it costs.
 */
export type BreakEven =
  | {
      readonly code: 'reached'
      readonly units: string
      readonly revenue: string
      readonly margin: string
      readonly marginPercent: string
    }
  | { readonly code: 'never'; readonly margin: string }

export function breakEven({ fixedCost, price, variableCost }: Trade): BreakEven {
  const [fixed, each] = [toMinorUnits(fixedCost), toMinorUnits(price)]
  const left = each - toMinorUnits(variableCost)
  const margin = fromMinorUnits(left)
  if (left <= 0n) return { code: 'never', margin }
  const units = fixed <= 0n ? 0n : (fixed + left - 1n) / left
  return {
    ...{ code: 'reached', units: units.toString(), revenue: fromMinorUnits(units * each), margin },
    marginPercent: percentageOf(margin, price) ?? '0.0',
  }
}
