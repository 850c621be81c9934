import { toMinorUnits } from './money.ts'

/**
 * An amount of renminbi in Chinese capitals, as contracts, invoices and bills write it beside the figures
 * (支付结算办法 附件一: 正确填写票据和结算凭证的基本规定). '1409.50' -> '壹仟肆佰零玖元伍角整'. At most 15 digits before the
 * point; what is longer throws a RangeError.
 */
export function inChineseCapitals(amount: string): string {
  const minor = toMinorUnits(amount)
  const size = minor < 0n ? -minor : minor
  if (size >= 10n ** 17n) throw new RangeError(`too large to be written in capitals: ${amount}`)
  const [whole, jiao, fen] = [size / 100n, Number((size / 10n) % 10n), Number(size % 10n)]
  const yuan = whole === 0n ? '' : `${integer(whole)}元`
  return `${minor < 0n ? '负' : ''}${yuan}${fraction(jiao, fen, whole > 0n)}`
}

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['', '拾', '佰', '仟']
const GROUPS = ['', '万', '亿', '万亿']

/** Nothing behind the yuan or the jiao ends in 整; a missing jiao before fen is said as 零. */
function fraction(jiao: number, fen: number, hasYuan: boolean): string {
  if (jiao === 0 && fen === 0) return hasYuan ? '整' : '零元整'
  const tenths = jiao > 0 ? `${DIGITS[jiao]}角` : hasYuan ? '零' : ''
  return fen > 0 ? `${tenths}${DIGITS[fen]}分` : `${tenths}整`
}

/** Four digits at a time; zeros in a row are one 零, also where a group ends in them and another follows. */
function integer(whole: bigint): string {
  const groups = groupsOf(whole)
  let text = ''
  let gap = false
  for (const [index, group] of groups.entries()) {
    const rank = groups.length - 1 - index
    if (group === 0) {
      gap = text !== ''
      continue
    }
    if (text !== '' && (gap || group < 1000 || (groups[index - 1] ?? 0) % 10 === 0)) text += '零'
    text += `${thousands(group)}${unitOf(rank, groups)}`
    gap = false
  }
  return text
}

/** The most significant group first. */
function groupsOf(whole: bigint): number[] {
  const groups: number[] = []
  for (let rest = whole; rest > 0n; rest /= 10_000n) groups.unshift(Number(rest % 10_000n))
  return groups
}

/** A group of ten thousand hundred-millions says 亿 itself only where the next group is silent. */
function unitOf(rank: number, groups: readonly number[]): string {
  if (rank < 3) return GROUPS[rank] ?? ''
  return groups[groups.length - 3] === 0 ? '万亿' : '万'
}

function thousands(group: number): string {
  let text = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10
    if (digit === 0) {
      gap = text !== ''
      continue
    }
    text += `${gap ? '零' : ''}${DIGITS[digit]}${PLACES[place]}`
    gap = false
  }
  return text
}
