import { openRecord, withdrawRequest } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { negotiationTerm, sellingContract } from '../../../selling-contract.ts'
import { AGAIN_OPEN } from './on-term-approval.ts'
import { requireTermState } from './require-term-state.ts'

/** Takes back what the sponsor was asked for. */
export const withdrawTerm = command(sellingContract.withdrawTerm, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, known) => {
    const record = await openRecord(ctx, negotiationTerm, known)
    requireTermState(ctx, record, ['asked'], { zh: '撤回', en: 'withdrawn' })
    await withdrawRequest(ctx, record.id)
    return changeRecord(ctx, negotiationTerm, record, AGAIN_OPEN, { action: 'withdrawn' })
  },
})
