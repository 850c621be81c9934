import { type QuoteSums, quoteSums } from '../../../rules/quote-sums.ts'
import type { Proposal, QuoteLine } from './require-proposal-state.ts'

/** The sums of a version's quote. */
export function sumsOf({ discount }: Proposal, lines: readonly QuoteLine[]): QuoteSums {
  return quoteSums(lines, discount)
}
