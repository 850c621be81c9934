/**
 * What was typed into a cell as an amount: '1,200.5' is '1200.5', nothing and zero are null; undefined where it is no
 * amount above zero with at most two decimals.
 */
export function amountIn(text: string): string | null | undefined {
  const typed = text.normalize('NFKC').replaceAll(/[,\s]/g, '')
  if (typed === '' || /^0+(\.0{0,2})?$/.test(typed)) return null
  return /^\d{1,13}(\.\d{1,2})?$/.test(typed) ? typed : undefined
}
