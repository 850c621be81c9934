import { restoreRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { decisionRule, teamContract } from '../../contract.ts'
import { requireLadder } from './require-ladder.ts'

/** Takes a rung back out of the bin, where its place in the ladder is still free. */
export const restoreDecisionRule = command(teamContract.decisionRule.restore, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { id }) => {
    const restored = await restoreRecord(ctx, decisionRule, id)
    await requireLadder(ctx, restored)
    return restored
  },
})
