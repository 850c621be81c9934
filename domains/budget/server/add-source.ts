import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { budgetContract, fundingSource } from '../contract.ts'
import { draftOf } from './draft-of.ts'

/** Adds a funding source to a draft. */
export const addSource = command(budgetContract.addSource, {
  allow: whoMay('write', 'budget'),
  run: async (ctx, input) => {
    const { projectId, iteration } = await draftOf(ctx, input.budgetId)
    return insertRecord(ctx, fundingSource, { ...input, projectId, iteration })
  },
})
