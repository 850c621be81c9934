import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { proposal } from '../../../selling-contract.ts'
import { type Proposal, requireProposalState } from './require-proposal-state.ts'

/** The proposal that a line belongs to, locked; only the lines of a draft change. */
export async function draftOf(ctx: Context, proposalId: string): Promise<Proposal> {
  const record = await openRecord(ctx, proposal, { id: proposalId })
  requireProposalState(ctx, record, ['draft'], { zh: '修改', en: 'changed' })
  return record
}
