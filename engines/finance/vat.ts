import { fromMinorUnits, toMinorUnits } from './money.ts'

/** An amount with its tax: net and tax add up to gross exactly. */
export interface Taxed {
  readonly net: string
  readonly tax: string
  readonly gross: string
}

/** Takes the tax out of an amount that includes it, at a rate in percent ('13', '0.5'), rounded half up to the cent. */
export function taxedOf(gross: string, rate: string): Taxed {
  const scaled = toMinorUnits(rate)
  if (scaled < 0n) throw new RangeError(`not a rate: ${rate}`)
  const minor = toMinorUnits(gross)
  const size = minor < 0n ? -minor : minor
  const divisor = 10_000n + scaled
  const tax = (2n * size * scaled + divisor) / (2n * divisor)
  const signed = minor < 0n ? -tax : tax
  return { gross: fromMinorUnits(minor), tax: fromMinorUnits(signed), net: fromMinorUnits(minor - signed) }
}

/** How far a tax as printed may lie from the computed one: one cent for each line that was rounded by itself. */
export function isTaxOf(tax: string, gross: string, rate: string, lines: number): boolean {
  const off = toMinorUnits(tax) - toMinorUnits(taxedOf(gross, rate).tax)
  return (off < 0n ? -off : off) <= BigInt(lines)
}
