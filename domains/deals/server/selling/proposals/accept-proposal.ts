import { createHash } from 'node:crypto'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { proposal } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'
import { readProposals, readQuoteLines } from './read-proposals.ts'
import { requireDay } from './require-day.ts'
import { type Proposal, type QuoteLine, requireProposalState } from './require-proposal-state.ts'

/** Who of the customer said yes, when, how, and what shows it. */
export interface Acceptance {
  readonly confirmedBy: string
  readonly answeredOn: string
  readonly confirmedHow: NonNullable<Proposal['confirmedHow']>
  readonly evidence: string
  /** For the history: who brought it, where it was none of us. */
  readonly note?: string
}

/**
 * The customer accepts a proposal: whoever brings their answer, what they confirmed is kept with a fingerprint, and it
 * takes the place of what they had accepted before.
 */
export async function acceptProposal(
  ctx: Context,
  record: Proposal,
  { note, ...answer }: Acceptance,
): Promise<Proposal> {
  requireProposalState(ctx, record, ['sent'], { zh: '登记确认', en: 'recorded as accepted' })
  requireDay(ctx, answer.answeredOn, record.sentOn, 'answeredOn')
  requireInTime(record, answer.answeredOn)
  for (const earlier of await readProposals(ctx, record.projectId))
    if (earlier.state === 'accepted')
      await changeRecord(ctx, proposal, earlier, { state: 'revised' }, { action: 'superseded' })
  const confirmedHash = fingerprint(record, await readQuoteLines(ctx, record.id))
  const how = { action: 'confirmed', note: note ?? null }
  return changeRecord(ctx, proposal, record, { state: 'accepted', ...answer, confirmedHash }, how)
}

export function requireInTime({ validUntil }: Proposal, on: string): void {
  if (validUntil !== null && validUntil < on)
    throw refusal(sellingRefusals, 'proposal.answered_late', { on, date: validUntil }, { field: 'answeredOn' })
}

/** Of all that the customer reads in a proposal, in an order that does not change. */
export function fingerprint(record: Proposal, lines: readonly QuoteLine[]): string {
  const { code, number, name, customerName, validUntil, introduction, solution, discount, total, currency } = record
  const head = [code, number, name, customerName, validUntil, introduction, solution, discount, total, currency]
  const body = lines.map(one => [
    one.name,
    one.detail,
    one.unit,
    one.quantity,
    one.unitPrice,
    one.discount,
    one.taxRate,
  ])
  return createHash('sha256')
    .update(JSON.stringify([head, body]))
    .digest('hex')
}
