import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { decisionRule, teamContract } from '../../contract.ts'
import { matterOf } from './matter-of.ts'
import { requireLadder } from './require-ladder.ts'

/** Changes a rung; the ladder of its kind stays in order. */
export const updateDecisionRule = command(teamContract.decisionRule.update, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { set, ...known }) => {
    const { kind } = await readRecord(ctx, decisionRule, known.id)
    const named = set.matter === undefined ? {} : { matter: matterOf(kind, set.matter) }
    const changed = await updateRecord(ctx, decisionRule, { ...known, set: { ...set, ...named } })
    await requireLadder(ctx, changed)
    return changed
  },
})
