import { cut } from '#kernel/entity/cut.ts'

const SUFFIX = /(?:股份|有限|责任|公司)+$/
const LATIN_SUFFIX = /(?:companylimited|coltd|limited|ltd|inc|llc|corporation|corp|company|co|gmbh)$/

/**
 * What two spellings of a firm's name have in common: '云岭传感（科技）股份有限公司' and '云岭传感科技' are the same.
 */
export function companyKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\s]/gu, '')
  const short = plain.replace(SUFFIX, '').replace(LATIN_SUFFIX, '')
  return cut(short === '' ? plain : short, 200)
}
