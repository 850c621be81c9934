/** How a floor is measured: as a figure that is not to fall below or to exceed, or in words. */
export type Measure = 'at_least' | 'at_most' | 'words'

/** A plain figure: '98000', '12.5'. Units have a field of their own. */
export function isFigure(text: string): boolean {
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(text.trim())
}

/** Does what is agreed go further than the floor allows? Both are figures, measured exactly. */
export function isBeyondFloor(measure: 'at_least' | 'at_most', floor: string, agreed: string): boolean {
  const [limit, value] = [micros(floor), micros(agreed)]
  return measure === 'at_least' ? value < limit : value > limit
}

function micros(text: string): bigint {
  const [whole = '0', fraction = ''] = text.trim().replace('-', '').split('.')
  const size = BigInt(whole + fraction.padEnd(6, '0'))
  return text.trim().startsWith('-') ? -size : size
}
