import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { planContract, resourceNeed } from '../../contract.ts'
import { requireQuantity, takeTaskUp } from './add-need.ts'

/** Changes a need; afterwards it is still more than nothing, and its task does not say that it needs nothing. */
export const updateNeed = command(planContract.resourceNeed.update, {
  allow: whoMay('write', 'plan'),
  run: async (ctx, input) => {
    const changed = await updateRecord(ctx, resourceNeed, input)
    if (input.set.quantity !== undefined) requireQuantity(changed)
    if (input.set.taskId) await takeTaskUp(ctx, input.set.taskId)
    return changed
  },
})
