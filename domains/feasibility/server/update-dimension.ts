import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { feasibilityContract, feasibilityDimension } from '../contract.ts'
import { requireDraft } from './require-draft.ts'

/** Assesses one side of a study that is still a draft. */
export const updateDimension = command(feasibilityContract.feasibilityDimension.update, {
  allow: whoMay('write', 'feasibility'),
  run: async (ctx, input) => {
    const { studyId } = await readRecord(ctx, feasibilityDimension, input.id)
    await requireDraft(ctx, studyId)
    return updateRecord(ctx, feasibilityDimension, input)
  },
})
