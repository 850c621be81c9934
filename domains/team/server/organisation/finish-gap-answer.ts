import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { skillGapAnswer, teamContract } from '../../contract.ts'
import { requireGapAnswerState } from './require-gap-answer-state.ts'

/** What was to be done about the gap has been done, with what came of it. */
export const finishGapAnswer = command(teamContract.finishGapAnswer, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { result, ...known }) => {
    const record = await openRecord(ctx, skillGapAnswer, known)
    requireGapAnswerState(ctx, record, ['open'], { zh: '记为完成', en: 'recorded as done' })
    return changeRecord(ctx, skillGapAnswer, record, { state: 'done', result }, { action: 'finished' })
  },
})
