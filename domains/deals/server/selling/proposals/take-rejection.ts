import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { proposal } from '../../../selling-contract.ts'
import { requireDay } from './require-day.ts'
import { type Proposal, requireProposalState } from './require-proposal-state.ts'

interface Rejection {
  readonly reason: string
  readonly answeredOn: string
  /** For the history: who brought it, where it was none of us. */
  readonly note?: string
}

/** The customer does not take a proposal, and says why, whoever brings their word. */
export function takeRejection(
  ctx: Context,
  record: Proposal,
  { reason, answeredOn, note = reason }: Rejection,
): Promise<Proposal> {
  requireProposalState(ctx, record, ['sent'], { zh: '登记未接受', en: 'recorded as rejected' })
  requireDay(ctx, answeredOn, record.sentOn, 'answeredOn')
  const set = { state: 'rejected', answeredOn, rejectedBecause: reason } as const
  return changeRecord(ctx, proposal, record, set, { action: 'rejected', note })
}
