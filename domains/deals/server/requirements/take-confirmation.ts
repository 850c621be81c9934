import { contact } from '#domains/customers/contract.ts'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { readRecord } from '#kernel/query/read.ts'
import { requirementDocument } from '../../requirements-contract.ts'
import { requirementsRefusals } from '../../requirements-refusals.ts'
import { requireNotInFuture } from './require-not-in-future.ts'
import { type RequirementDocument, requireDocumentState } from './require-state.ts'

/** Who of the customer says yes, on which day, how, and to what. */
export interface Confirmation {
  readonly confirmedBy?: string | null | undefined
  readonly contactId?: string | null | undefined
  readonly confirmedOn: string
  readonly confirmedHow: NonNullable<RequirementDocument['confirmedHow']>
  readonly evidence: string
  /** Of what they have seen, where it is known. */
  readonly hash?: string | undefined
  /** For the history: who brought it, where it was none of us. */
  readonly note?: string
}

/** Records the customer's confirmation of a document that was sent, whoever writes it down. */
export async function takeConfirmation(
  ctx: Context,
  record: RequirementDocument,
  given: Confirmation,
): Promise<RequirementDocument> {
  requireDocumentState(ctx, record, ['sent'], { zh: '确认', en: 'confirmed' })
  const { number, contentHash, sentOn } = record
  const { hash, contactId, confirmedOn, confirmedHow, evidence } = given
  if (hash !== undefined && hash !== contentHash)
    throw refusal(requirementsRefusals, 'requirement_document.other_content', { number })
  requireNotInFuture(ctx, confirmedOn, 'confirmedOn')
  if (sentOn !== null && confirmedOn < sentOn)
    throw refusal(
      requirementsRefusals,
      'requirement_document.confirmed_early',
      { sent: sentOn },
      { field: 'confirmedOn' },
    )
  const confirmedBy = await nameOf(ctx, given)
  const values = { confirmedBy, contactId: contactId ?? null, confirmedOn, confirmedHow, evidence }
  const how = { action: 'confirmed', note: given.note ?? null }
  return changeRecord(ctx, requirementDocument, record, { state: 'confirmed', ...values }, how)
}

async function nameOf(ctx: Context, { confirmedBy, contactId }: Confirmation): Promise<string> {
  if (confirmedBy?.trim()) return confirmedBy
  if (!contactId) throw refusal(requirementsRefusals, 'requirement_document.unnamed', {}, { field: 'confirmedBy' })
  return (await readRecord(ctx, contact, contactId)).name
}
