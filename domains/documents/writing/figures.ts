const AMOUNT = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 })

/** '1234567.5' -> '1,234,567.50'. Decimal texts are formatted as they are, without passing through floating point. */
export function amountText(amount: string | null): string {
  return amount === null ? '—' : AMOUNT.format(amount as Intl.StringNumericLiteral)
}

/** '45211' -> '45,211', '8.5000' -> '8.5'. */
export function numberText(value: string | number | null): string {
  return value === null ? '—' : NUMBER.format(value as Intl.StringNumericLiteral)
}
