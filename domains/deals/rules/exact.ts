/** '12.5' with two places -> 1250n: exact arithmetic on decimal texts. Places beyond are no part of a checked input. */
export function scaled(text: string, places: number): bigint {
  const negative = text.startsWith('-')
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
  const size = BigInt(whole + fraction.padEnd(places, '0').slice(0, places))
  return negative ? -size : size
}

/** The quotient of whole numbers, rounded half away from zero, as invoices are. The divisor is positive. */
export function roundedDivision(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend
  const rounded = (2n * size + divisor) / (2n * divisor)
  return dividend < 0n ? -rounded : rounded
}
