import type { Label } from './field.ts'

/** What stands behind an amount in a sentence: 元 in Chinese, the currency's code elsewhere. */
export function currencyUnit(currency: string): Label {
  return { zh: currency === 'CNY' ? '元' : currency, en: currency }
}
