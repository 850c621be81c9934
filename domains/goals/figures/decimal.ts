/** An exact decimal number: `units` divided by ten to the power of `scale`. */
interface Decimal {
  units: bigint
  scale: number
}

/** -1, 0 or 1, as a sort wants it. Texts are decimal numbers such as '-12.50'. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = sameScale(parse(a), parse(b))
  return left === right ? 0 : left < right ? -1 : 1
}

export function addDecimals(values: readonly string[]): string {
  return write(values.map(parse).reduce(add, { units: 0n, scale: 0 }))
}

export function subtractDecimals(a: string, b: string): string {
  const { units, scale } = parse(b)
  return write(add(parse(a), { units: -units, scale }))
}

export function multiplyDecimals(a: string, b: string): string {
  const [left, right] = [parse(a), parse(b)]
  return write({ units: left.units * right.units, scale: left.scale + right.scale })
}

/** The quotient rounded half away from zero to `scale` decimals; null where there is nothing to divide by. */
export function divideDecimals(a: string, b: string, scale = 6): string | null {
  const [left, right] = sameScale(parse(a), parse(b))
  if (right === 0n) return null
  const negative = left < 0n !== right < 0n
  const [dividend, divisor] = [magnitude(left) * 10n ** BigInt(scale), magnitude(right)]
  const rounded = (dividend * 2n + divisor) / (divisor * 2n)
  return write({ units: negative ? -rounded : rounded, scale })
}

function parse(text: string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (!match) throw new RangeError(`not a decimal number: ${text}`)
  const fraction = match[3] ?? ''
  const units = BigInt(`${match[2]}${fraction}`)
  return { units: match[1] ? -units : units, scale: fraction.length }
}

/** Without zeros that say nothing: '1.500' is '1.5'. */
function write({ units, scale }: Decimal): string {
  const digits = magnitude(units)
    .toString()
    .padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '')
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`
}

function add(a: Decimal, b: Decimal): Decimal {
  const [left, right] = sameScale(a, b)
  return { units: left + right, scale: Math.max(a.scale, b.scale) }
}

function sameScale(a: Decimal, b: Decimal): [bigint, bigint] {
  const scale = Math.max(a.scale, b.scale)
  return [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale)]
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value
}
