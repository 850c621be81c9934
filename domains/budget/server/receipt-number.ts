/** A receipt's number as it was typed, and the key by which it is compared; none where nothing is left of it. */
export interface ReceiptNumber {
  readonly receiptNo: string | null
  readonly receiptKey: string | null
}

/**
 * Full-width forms, letter case, blanks and dashes differ from one typist to the next and say nothing about the receipt:
 * they stay in its number, and go from its key.
 */
export function receiptNumber(given: string | null): ReceiptNumber {
  const receiptNo = (given ?? '').trim()
  const receiptKey = receiptNo
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/gu, '')
  return receiptKey === '' ? { receiptNo: null, receiptKey: null } : { receiptNo, receiptKey }
}
