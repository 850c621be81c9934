import { amountOf, discount, fractionOf, netPresentValue, sum } from './discount.ts'
import { compareMoney, fromMinorUnits, roundedQuotient, subtractMoney, sumMoney, toMinorUnits } from './money.ts'

/** One driver of the value: its own flows, period by period. All groups together are the project. */
export interface Group {
  readonly key: string
  readonly flows: readonly string[]
}

/** The value where one driver alone is less or more by the swing. The rate is a driver too, under RATE. */
export interface Bar {
  readonly key: string
  readonly less: string
  readonly more: string
  /** How far the two are apart. */
  readonly spread: string
}

export const RATE = 'rate'

/** Each driver by itself, the one that moves the value most first; `swing` in percent of the driver, 0 to 100. */
export function tornado(groups: readonly Group[], rate: string, swing: string): Bar[] {
  const flows = netOf(groups)
  const bars = groups.map(({ key, flows: own }) => {
    const at = (share: string) => worth(flows, [{ flows: own, share }], rate)
    return barOf(key, at(`-${swing}`), at(swing))
  })
  const moved = (share: string) => netPresentValue(flows, scaledRate(rate, share))
  return [...bars, barOf(RATE, moved(`-${swing}`), moved(swing))].toSorted(widestFirst)
}

/** The value for each pair of changes of two drivers, row by row; `steps` in percent: '-20', '0', '10'. */
export function twoWayTable(
  groups: readonly Group[],
  rate: string,
  drivers: readonly [row: string, column: string],
  steps: readonly string[],
): string[][] {
  const flows = netOf(groups)
  const [row, column] = drivers.map(key => groups.find(one => one.key === key)?.flows ?? [])
  const cell = (down: string, across: string) =>
    worth(
      flows,
      [
        { flows: row ?? [], share: down },
        { flows: column ?? [], share: across },
      ],
      rate,
    )
  return steps.map(down => steps.map(across => cell(down, across)))
}

/** The net flow of each period. */
export function netOf(groups: readonly Group[]): string[] {
  const periods = Math.max(0, ...groups.map(({ flows }) => flows.length))
  return Array.from({ length: periods }, (_, period) => sumMoney(groups.map(({ flows }) => flows[period] ?? '0')))
}

interface Shift {
  readonly flows: readonly string[]
  /** In percent of these flows. */
  readonly share: string
}

/** The value of the flows with each shift added: exact, since the value of a sum is the sum of the values. */
function worth(flows: readonly string[], shifts: readonly Shift[], rate: string): string {
  const { units, divisor } = discount(flows, rate)
  const parts = shifts.map(one => partOf(one, rate, flows.length))
  const common = parts.reduce((product, { denominator }) => product * denominator, 1n)
  const total = parts.reduce((all, one) => all + one.units * (common / one.denominator), sum(units) * common)
  return amountOf(total, divisor * common)
}

function partOf({ flows, share }: Shift, rate: string, periods: number) {
  const padded = Array.from({ length: periods }, (_, period) => flows[period] ?? '0')
  const { numerator, denominator } = fractionOf(share)
  return { units: sum(discount(padded, rate).units) * numerator, denominator: denominator * 100n }
}

/** '8' with '-20' is '6.4'; with four places, as rates have. */
function scaledRate(rate: string, share: string): string {
  const [base, part] = [fractionOf(rate), fractionOf(share)]
  const whole = base.numerator * (part.denominator * 100n + part.numerator) * PLACES
  const scaled = roundedQuotient(whole, base.denominator * part.denominator * 100n)
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(5, '0')
  return `${scaled < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
}

const PLACES = 10_000n

function barOf(key: string, less: string, more: string): Bar {
  const spread = toMinorUnits(subtractMoney(more, less))
  return { key, less, more, spread: fromMinorUnits(spread < 0n ? -spread : spread) }
}

function widestFirst(one: Bar, other: Bar): number {
  return compareMoney(other.spread, one.spread) || one.key.localeCompare(other.key)
}
