/**
 * A receipt's number as it is compared: full-width forms, letter case, blanks and dashes differ from one typist to the
 * next and say nothing about the receipt. Null where nothing is left.
 */
export function receiptNumber(given: string | null | undefined): string | null {
  const plain = (given ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\u2010-\u2015-]/gu, '')
  return plain === '' ? null : plain
}
