import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord, insertRecords } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { proposal, quoteLine, sellingContract } from '../../../selling-contract.ts'
import { sellingRefusals } from '../../../selling-refusals.ts'
import { nextNumber } from './new-version.ts'
import { readProposals, readQuoteLines } from './read-proposals.ts'
import { type Proposal, requireProposalState } from './require-proposal-state.ts'

/**
 * Writes the next version with the same lines, as a draft. What was approved or sent is replaced by it; what the
 * customer has accepted stands until they accept another.
 */
export const reviseProposal = command(sellingContract.reviseProposal, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, proposal, known)
    const verb = { zh: '另写新版', en: 'written anew' }
    requireProposalState(ctx, record, ['approved', 'sent', 'accepted', 'rejected', 'revised'], verb)
    await requireNewest(ctx, record)
    if (record.state === 'approved' || record.state === 'sent')
      await changeRecord(ctx, proposal, record, { state: 'revised' }, { action: 'superseded', note: reason })
    return copyOf(ctx, record, reason)
  },
})

async function requireNewest(ctx: Context, { id, projectId }: Proposal): Promise<void> {
  const [newest] = await readProposals(ctx, projectId)
  if (!newest || newest.id === id) return
  const isOpen = newest.state === 'draft' || newest.state === 'submitted'
  throw refusal(sellingRefusals, isOpen ? 'proposal.draft_exists' : 'proposal.not_newest', { number: newest.number })
}

async function copyOf(ctx: Context, from: Proposal, reason: string): Promise<Proposal> {
  const place = await openPlace(ctx, from.projectId)
  const { name, code, customerName, validUntil, introduction, solution, discount, currency } = from
  const kept = { name, code, customerName, validUntil, introduction, solution, discount, currency }
  const number = await nextNumber(ctx, from.projectId)
  const next = await insertRecord(
    ctx,
    proposal,
    { ...place, ...kept, number, revisedBecause: reason },
    { action: 'revised', note: reason },
  )
  const lines = await readQuoteLines(ctx, from.id)
  const copies = lines.map(({ id, rootId, productId, name, kind, detail, unit, quantity, ...figures }) => {
    const { unitPrice, listPrice, discount, taxRate, cost } = figures
    const what = { productId, name, kind, detail, unit, quantity, unitPrice, listPrice, discount, taxRate, cost }
    return { ...place, ...what, currency, proposalId: next.id, rootId: rootId ?? id }
  })
  await insertRecords(ctx, quoteLine, copies, { action: 'copied', carries: true })
  return next
}
