import { formatDecimal } from '#apps/web/format/amount.ts'

const DECIMALS = 2

/** A number that a computation gave, short enough to read. */
export function shortNumber(value: number | string): string {
  return formatDecimal(Number(value).toFixed(DECIMALS))
}

/** A figure with its unit: 12 %, 1,200 个. */
export function withUnit(value: number | string, unit: string | null | undefined): string {
  const figure = typeof value === 'string' ? formatDecimal(value) : shortNumber(value)
  return unit ? `${figure} ${unit}` : figure
}
