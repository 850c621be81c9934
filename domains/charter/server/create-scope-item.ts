import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { charterContract, scopeItem } from '../contract.ts'
import { readScope } from './read-scope.ts'
import { requireEditable } from './require-editable.ts'
import { requireReason } from './require-reason.ts'

/** Writes something down about the scope, below what is there. */
export const createScopeItem = command(charterContract.scopeItem.create, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, input) => {
    requireCreate(ctx, scopeItem, input.projectId)
    const place = await openPlace(ctx, input.projectId)
    requireReason({ reason: null, ...input })
    await requireEditable(ctx, input.projectId)
    const last = (await readScope(ctx, input.projectId, input.kind)).at(-1)?.position ?? 0
    return insertRecord(ctx, scopeItem, { ...input, ...place, position: last + 1 })
  },
})
