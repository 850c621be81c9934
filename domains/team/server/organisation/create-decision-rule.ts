import { createRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { decisionRule, teamContract } from '../../contract.ts'
import { matterOf } from './matter-of.ts'
import { requireLadder } from './require-ladder.ts'

/** Adds a rung to the decision path of its kind. */
export const createDecisionRule = command(teamContract.decisionRule.create, {
  allow: whoMay('write', 'team'),
  run: async (ctx, input) => {
    const made = await createRecord(ctx, decisionRule, { ...input, matter: matterOf(input.kind, input.matter) })
    await requireLadder(ctx, made)
    return made
  },
})
