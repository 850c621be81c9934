const WAN = 10_000n

/** In what an amount of money is shown: 元 (one) or 万元 (ten thousand). */
export type MoneyUnit = 'yuan' | 'wan'

/** '1234567.5' as '1,234,567.50'; in ten thousands, rounded half away from zero, '123.46'. Exact at any size. */
export function formatAmount(amount: string, unit: MoneyUnit = 'yuan'): string {
  const minor = minorUnits(amount)
  if (minor === null) return amount
  const shown = unit === 'wan' ? divideRounded(minor, WAN) : minor
  const digits = (shown < 0n ? -shown : shown).toString().padStart(3, '0')
  return `${shown < 0n ? '-' : ''}${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`
}

/** '1234567.125000' as '1,234,567.125': a plain number, without the zeros that say nothing. */
export function formatDecimal(value: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value)
  if (!match) return value
  const fraction = (match[3] ?? '').replace(/0+$/, '')
  return `${match[1]}${grouped(match[2] ?? '0')}${fraction === '' ? '' : `.${fraction}`}`
}

/** The amount in hundredths, or null where the text is no amount. */
export function minorUnits(amount: string): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(amount)
  if (!match) return null
  const value = BigInt(match[2] ?? '0') * 100n + BigInt((match[3] ?? '').padEnd(2, '0'))
  return match[1] ? -value : value
}

function divideRounded(value: bigint, by: bigint): bigint {
  const half = by / 2n
  return value < 0n ? -((-value + half) / by) : (value + half) / by
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}
