import { goal } from '#domains/goals/contract.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { kernelRefusals } from '#kernel/error/kernel-refusals.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { findRecord } from '#kernel/query/read.ts'
import { adjustment, measurementContract } from '../contract.ts'

/** Proposes what to change for a goal, or to change nothing and why. */
export const answerGoal = command(measurementContract.answerGoal, {
  allow: whoMay('write', 'measurement'),
  run: async (ctx, { projectId, what, ...given }) => {
    requireCreate(ctx, adjustment, projectId)
    const place = await openPlace(ctx, projectId)
    const answered = await findRecord(ctx, goal, given.goalId)
    if (answered?.projectId !== projectId)
      throw refusal(kernelRefusals, 'reference.unknown', { field: 'goalId' }, { field: 'goalId' })
    const title = what ?? adjustment.fields.kind.options[given.kind][ctx.locale]
    return insertRecord(ctx, adjustment, { ...place, ...given, what: title }, { action: 'proposed' })
  },
})
