import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { evaluation, evaluationLine, measurementContract, measurementRefusals } from '../contract.ts'
import { findLines } from './find-evaluation.ts'

/** Makes a final evaluation a draft again; the reason stays in its history. */
export const reopenEvaluation = command(measurementContract.reopenEvaluation, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, { id, version, reason }) => {
    const record = await presentRecord(ctx, evaluation, { id, version })
    if (record.state !== 'final') throw refusal(measurementRefusals, 'evaluation.not_final')
    for (const line of await findLines(ctx, id))
      await changeRecord(ctx, evaluationLine, line, { state: 'draft' }, { action: 'reopened' })
    const set = { state: 'draft' as const, finalBy: null, finalAt: null }
    return changeRecord(ctx, evaluation, record, set, { action: 'reopened', note: reason })
  },
})
