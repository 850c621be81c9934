import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { skillGapAnswer, teamContract } from '../../contract.ts'
import { requireGapAnswerState } from './require-gap-answer-state.ts'

/** The answer does not hold any more, and the gap asks for another one. Also one that was done and did not help. */
export const dropGapAnswer = command(teamContract.dropGapAnswer, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, skillGapAnswer, known)
    requireGapAnswerState(ctx, record, ['open', 'done'], { zh: '放弃', en: 'dropped' })
    const set = { state: 'dropped', dropReason: reason } as const
    return changeRecord(ctx, skillGapAnswer, record, set, { action: 'dropped', note: reason })
  },
})
