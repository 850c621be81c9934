import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { skillGapAnswer, teamContract } from '../../contract.ts'
import { requireDue } from './require-due.ts'

/** Changes what is done about a gap; it keeps its day, unless the gap is accepted. */
export const updateGapAnswer = command(teamContract.skillGapAnswer.update, {
  allow: whoMay('write', 'team'),
  run: async (ctx, input) => {
    const changed = await updateRecord(ctx, skillGapAnswer, input)
    requireDue(ctx, changed)
    return changed
  },
})
