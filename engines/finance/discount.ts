import { absolute, fromMinorUnits, roundedQuotient, toMinorUnits } from './money.ts'

/**
 * Net cash flows of consecutive periods discounted exactly: no floating point, so that a sum does not depend on its
 * order. Flow t is worth `units[t] / divisor` minor units today; the flow of period 0 is worth what it is.
 */
export interface Discounted {
  readonly units: readonly bigint[]
  readonly divisor: bigint
}

/** `rate` in percent of one period, a decimal text above -100: '8', '7.25'. Throws a RangeError for anything else. */
export function discount(flows: readonly string[], rate: string): Discounted {
  const { growth, scale } = growthOf(rate)
  const last = BigInt(Math.max(flows.length - 1, 0))
  const units = flows.map(
    (flow, period) => toMinorUnits(flow) * scale ** BigInt(period) * growth ** (last - BigInt(period)),
  )
  return { units, divisor: growth ** last }
}

/** What the flows are worth at the beginning of period 0: sum of flow(t) / (1 + rate)^t, rounded once, at the end. */
export function netPresentValue(flows: readonly string[], rate: string): string {
  const { units, divisor } = discount(flows, rate)
  return amountOf(sum(units), divisor)
}

/** What each flow is worth today, for a table; rounded each by itself. */
export function presentValues(flows: readonly string[], rate: string): string[] {
  const { units, divisor } = discount(flows, rate)
  return units.map(one => amountOf(one, divisor))
}

export function amountOf(units: bigint, divisor: bigint): string {
  return fromMinorUnits(roundedQuotient(units, divisor))
}

export function sum(units: readonly bigint[]): bigint {
  return units.reduce((total, one) => total + one, 0n)
}

/** 1 + rate as the fraction growth / scale. */
function growthOf(rate: string): { growth: bigint; scale: bigint } {
  const { numerator, denominator } = fractionOf(rate)
  const scale = denominator * 100n
  const growth = scale + numerator
  if (growth <= 0n) throw new RangeError(`a rate of ${rate} % leaves nothing of any amount`)
  return { growth, scale }
}

/** '7.25' -> 725 / 100. */
export function fractionOf(text: string): { numerator: bigint; denominator: bigint } {
  const match = DECIMAL.exec(text)
  if (!match) throw new RangeError(`not a decimal number: ${text}`)
  const [, sign, whole = '0', fraction = ''] = match
  const size = absolute(BigInt(`${whole}${fraction}`))
  return { numerator: sign === '-' ? -size : size, denominator: 10n ** BigInt(fraction.length) }
}

const DECIMAL = /^(-?)(\d{1,9})(?:\.(\d{1,8}))?$/
