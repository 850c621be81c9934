import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { charterContract, scopeItem } from '../contract.ts'
import { requireEditable } from './require-editable.ts'
import { requireReason } from './require-reason.ts'

/** Changes what is said about the scope, unless somebody is asked to approve it. */
export const updateScopeItem = command(charterContract.scopeItem.update, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, input) => {
    const { projectId } = await readRecord(ctx, scopeItem, input.id)
    await requireEditable(ctx, projectId)
    const changed = await updateRecord(ctx, scopeItem, input)
    requireReason(changed)
    return changed
  },
})
