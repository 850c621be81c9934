import { createRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { strategyContract, swotCross } from '../contract.ts'
import { refuseCross } from './refuse-cross.ts'

/** Writes a cross strategy on items of both its sides. */
export const createCross = command(strategyContract.swotCross.create, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, input) => {
    const made = await createRecord(ctx, swotCross, input)
    await refuseCross(ctx, made)
    return made
  },
})
