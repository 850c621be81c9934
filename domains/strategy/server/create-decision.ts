import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { decision, strategyContract } from '../contract.ts'

/** Opens a decision: its first version, a draft. */
export const createDecision = command(strategyContract.decision.create, {
  allow: whoMay('write', 'strategy'),
  run: async (ctx, input) => {
    requireCreate(ctx, decision, input.projectId)
    const place = await openPlace(ctx, input.projectId)
    return insertRecord(ctx, decision, { ...input, ...place, revision: 1 })
  },
})
