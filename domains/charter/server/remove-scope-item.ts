import { command, whoMay } from '#kernel/command/operation.ts'
import { charterContract, scopeItem } from '../contract.ts'
import { removePart, restorePart } from './change-content.ts'

/** Takes a statement out of the scope. */
export const removeScopeItem = command(charterContract.scopeItem.remove, {
  allow: whoMay('write', 'charter'),
  run: (ctx, input) => removePart(ctx, scopeItem, input),
})

export const restoreScopeItem = command(charterContract.scopeItem.restore, {
  allow: whoMay('write', 'charter'),
  run: (ctx, { id }) => restorePart(ctx, scopeItem, id),
})
