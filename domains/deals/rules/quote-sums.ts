import { fromMinorUnits, percentageOf, subtractMoney, sumMoney, toMinorUnits } from '@yingce/finance/money'
import { shareMoney } from '@yingce/finance/share-money'
import { roundedDivision, scaled } from './exact.ts'

/** What the sums of a line are worked out from. Prices include the tax; the cost does not. */
export interface QuotedLine {
  readonly quantity: string
  readonly unitPrice: string
  readonly listPrice: string | null
  /** Percent off the unit price. */
  readonly discount: string | null
  /** Percent. */
  readonly taxRate: string
  readonly cost: string | null
}

export interface LineSums {
  /** At list price, or at the unit price where that is higher or there is no list price. */
  readonly list: string
  /** After the line's own discount, before its share of the discount on the whole. */
  readonly priced: string
  readonly gross: string
  readonly tax: string
  readonly net: string
  /** Null where the line's cost is not known. */
  readonly cost: string | null
  readonly margin: string | null
}

export interface QuoteSums {
  readonly lines: readonly LineSums[]
  readonly list: string
  readonly priced: string
  readonly gross: string
  readonly tax: string
  readonly net: string
  /** Null as soon as one line's cost is not known. */
  readonly cost: string | null
  readonly margin: string | null
  /** Of the net amount; null where it is nothing or the margin is not known. */
  readonly marginPercent: string | null
  /** How far the gross amount lies below the list prices, in percent. */
  readonly reducedPercent: string | null
}

/**
 * The sums of a quote. Each line is rounded to the cent, half away from zero; the discount on the whole is split over
 * the lines by their amounts, so that it adds up exactly; the tax is taken out of what is left of each line. Totals are
 * the sums of the lines.
 */
export function quoteSums(lines: readonly QuotedLine[], discount: string | null): QuoteSums {
  const priced = lines.map(pricedAt)
  const shares = sharesOf(discount, priced)
  const all = lines.map((line, index) => lineSums(line, priced[index] as string, shares[index] as string))
  const sum = (of: (line: LineSums) => string) => sumMoney(all.map(of))
  const [list, gross, net] = [sum(one => one.list), sum(one => one.gross), sum(one => one.net)]
  const known = all.every(one => one.cost !== null)
  const cost = known ? sum(one => one.cost as string) : null
  const margin = cost === null ? null : subtractMoney(net, cost)
  return {
    ...{ lines: all, list, priced: sumMoney(priced), gross, tax: sum(one => one.tax), net, cost, margin },
    marginPercent: margin === null ? null : percentageOf(margin, net),
    reducedPercent: percentageOf(subtractMoney(list, gross), list),
  }
}

function pricedAt({ quantity, unitPrice, discount }: QuotedLine): string {
  const left = 10_000n - scaled(discount ?? '0', 2)
  return fromMinorUnits(roundedDivision(scaled(quantity, 3) * toMinorUnits(unitPrice) * left, 10_000_000n))
}

/** The discount on the whole, line by line; there is nothing to split where no line costs anything. */
function sharesOf(discount: string | null, priced: readonly string[]): string[] {
  const none = discount === null || priced.every(amount => toMinorUnits(amount) === 0n)
  return none ? priced.map(() => '0.00') : shareMoney(discount, priced)
}

function lineSums(line: QuotedLine, priced: string, share: string): LineSums {
  const gross = subtractMoney(priced, share)
  const rate = scaled(line.taxRate, 2)
  const tax = fromMinorUnits(roundedDivision(toMinorUnits(gross) * rate, 10_000n + rate))
  const net = subtractMoney(gross, tax)
  const cost = line.cost === null ? null : times(line.quantity, line.cost)
  const list = times(line.quantity, higher(line.unitPrice, line.listPrice))
  return { list, priced, gross, tax, net, cost, margin: cost === null ? null : subtractMoney(net, cost) }
}

function times(quantity: string, price: string): string {
  return fromMinorUnits(roundedDivision(scaled(quantity, 3) * toMinorUnits(price), 1_000n))
}

function higher(one: string, other: string | null): string {
  return other !== null && toMinorUnits(other) > toMinorUnits(one) ? other : one
}
