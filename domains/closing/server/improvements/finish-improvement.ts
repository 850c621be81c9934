import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { closingContract, improvement } from '../../contract.ts'
import { improvementOf, requireImprovementState } from './require-improvement.ts'

/** It is better now, by what was done. */
export const finishImprovement = command(closingContract.finishImprovement, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, { outcome, ...known }) => {
    const record = await improvementOf(ctx, known)
    requireImprovementState(ctx, record, ['accepted'], { zh: '完成', en: 'finished' })
    const set = { state: 'done', outcome, doneOn: ctx.today } as const
    return changeRecord(ctx, improvement, record, set, { action: 'finished' })
  },
})
