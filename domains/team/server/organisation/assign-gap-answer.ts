import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { skillGapAnswer, teamContract } from '../../contract.ts'
import { requireGapAnswerState } from './require-gap-answer-state.ts'

/** Gives the answer to who sees to it. */
export const assignGapAnswer = command(teamContract.assignGapAnswer, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { ownerId, ...known }) => {
    const record = await openRecord(ctx, skillGapAnswer, known)
    requireGapAnswerState(ctx, record, ['open'], { zh: '指派', en: 'assigned' })
    await requireReadableBy(ctx, skillGapAnswer, { ...record, ownerId }, { field: 'ownerId', personId: ownerId })
    return changeRecord(ctx, skillGapAnswer, record, { ownerId }, { action: 'assigned' })
  },
})
