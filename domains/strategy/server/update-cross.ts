import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { strategyContract, swotCross } from '../contract.ts'
import { refuseCross } from './refuse-cross.ts'

/** Changes a cross strategy; afterwards it still crosses both its sides. */
export const updateCross = command(strategyContract.swotCross.update, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, input) => {
    const changed = await updateRecord(ctx, swotCross, input)
    if (input.set.kind || input.set.items) await refuseCross(ctx, changed)
    return changed
  },
})
