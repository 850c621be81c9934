import type { Context } from '#kernel/command/context.ts'
import type { QuoteSums } from '../../../rules/quote-sums.ts'
import { readProposals, readQuoteLines } from './read-proposals.ts'
import type { Proposal, QuoteLine } from './require-proposal-state.ts'
import { sumsOf } from './sums-of.ts'

export interface AcceptedProposal {
  readonly proposal: Proposal
  readonly lines: readonly QuoteLine[]
  /** The total with tax is `sums.gross`. */
  readonly sums: QuoteSums
}

/** What the customer has accepted in a project, for its contract; null where they have not. The right is judged before. */
export async function acceptedProposalOf(ctx: Context, projectId: string): Promise<AcceptedProposal | null> {
  const versions = await readProposals(ctx, projectId)
  const proposal = versions.find(one => one.state === 'accepted')
  if (!proposal) return null
  const lines = await readQuoteLines(ctx, proposal.id)
  return { proposal, lines, sums: sumsOf(proposal, lines) }
}
