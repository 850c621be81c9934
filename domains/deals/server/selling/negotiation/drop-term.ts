import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { negotiationTerm, sellingContract } from '../../../selling-contract.ts'
import { requireTermState } from './require-term-state.ts'

/** Gives up a term, with the reason: it is not talked about any more. */
export const dropTerm = command(sellingContract.dropTerm, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, negotiationTerm, known)
    requireTermState(ctx, record, ['open'], { zh: '放弃', en: 'dropped' })
    const set = { state: 'dropped', droppedBecause: reason } as const
    return changeRecord(ctx, negotiationTerm, record, set, { action: 'dropped', note: reason })
  },
})
