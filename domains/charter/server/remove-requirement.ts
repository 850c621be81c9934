import { command, whoMay } from '#kernel/command/operation.ts'
import { charterContract, requirement } from '../contract.ts'
import { removePart, restorePart } from './change-content.ts'

/** Takes a requirement away that nobody should have written; one that is given up is dropped. */
export const removeRequirement = command(charterContract.requirement.remove, {
  allow: whoMay('write', 'charter'),
  run: (ctx, input) => removePart(ctx, requirement, input),
})

export const restoreRequirement = command(charterContract.requirement.restore, {
  allow: whoMay('write', 'charter'),
  run: (ctx, { id }) => restorePart(ctx, requirement, id),
})
