import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { insightEvidence, researchContract } from '../contract.ts'

/** Takes a piece of evidence away from its insight; the history keeps it. */
export const unlinkEvidence = command(researchContract.unlinkEvidence, {
  allow: whoMay('write', 'research'),
  run: async (ctx, input) => {
    const record = await openRecord(ctx, insightEvidence, input)
    return changeRecord(ctx, insightEvidence, record, { deletedAt: ctx.now }, { action: 'unlinked' })
  },
})
