/** '1234.5' -> 123450n. The text has been parsed at the edge: at most two decimals. */
export function toMinor(amount: string): bigint {
  const negative = amount.startsWith('-')
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.')
  const minor = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2))
  return negative ? -minor : minor
}

/** '1234567.50' -> '1,234,567.50': for sentences. */
export function inThousands(amount: string): string {
  return amount.replace(/\d(?=(\d{3})+(\.|$))/g, '$&,')
}

/** 123450n -> '1234.50'. */
export function fromMinor(minor: bigint): string {
  const sign = minor < 0n ? '-' : ''
  const digits = (minor < 0n ? -minor : minor).toString().padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
