const AMOUNT = /^-?\d{1,13}(?:\.\d{1,2})?$/
const UNIT: Readonly<Record<string, number>> = { '': 0, 万: 4, 亿: 8 }

/** An amount as people write it ('¥1,234.50', '12.5万') as '125000.00'; null where it is none. Digits are moved, never rounded. */
export function readAmount(text: string): string | null {
  const plain = text.normalize('NFKC').replace(/[\s,¥￥元]|rmb|cny/gi, '')
  const [, number = '', unit = ''] = /^(.*?)([万亿]?)$/.exec(plain) ?? []
  if (!/^\d+(?:\.\d+)?$/.test(number)) return null
  const [whole = '', fraction = ''] = number.split('.')
  const shift = UNIT[unit] ?? 0
  const digits = fraction.padEnd(shift, '0')
  const amount = `${whole}${digits.slice(0, shift)}.${digits.slice(shift).replace(/0+$/, '').padEnd(2, '0')}`
  const trimmed = amount.replace(/^0+(?=\d)/, '')
  return AMOUNT.test(trimmed) ? trimmed : null
}
