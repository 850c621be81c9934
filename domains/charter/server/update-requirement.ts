import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { charterContract, requirement } from '../contract.ts'
import { requireEditable } from './require-editable.ts'

/** Changes a requirement, unless somebody is asked to approve it. */
export const updateRequirement = command(charterContract.requirement.update, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, input) => {
    const { projectId } = await readRecord(ctx, requirement, input.id)
    await requireEditable(ctx, projectId)
    return updateRecord(ctx, requirement, input)
  },
})
