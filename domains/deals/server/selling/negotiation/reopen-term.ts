import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { negotiationTerm, sellingContract } from '../../../selling-contract.ts'
import { AGAIN_OPEN } from './on-term-approval.ts'
import { requireTermState } from './require-term-state.ts'

/** Puts a term back on the table; what was agreed stays in its history. */
export const reopenTerm = command(sellingContract.reopenTerm, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, negotiationTerm, known)
    requireTermState(ctx, record, ['agreed', 'dropped'], { zh: '重新谈', en: 'reopened' })
    return changeRecord(ctx, negotiationTerm, record, AGAIN_OPEN, { action: 'reopened', note: reason })
  },
})
