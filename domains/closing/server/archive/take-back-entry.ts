import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { archiveEntry, closingContract } from '../../contract.ts'

/** The deliverable is not filed after all; the history keeps what was said. */
export const takeBackEntry = command(closingContract.takeBackEntry, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, archiveEntry, known)
    return changeRecord(ctx, archiveEntry, record, { deletedAt: ctx.now }, { action: 'taken_back', note: reason })
  },
})
