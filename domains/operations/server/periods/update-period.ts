import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { operationPeriod, operationsContract } from '../../contract.ts'
import { requireFreeDays } from './require-free-days.ts'

/** Changes a plan that nobody has approved yet; its days stay its own. */
export const updatePeriod = command(operationsContract.operationPeriod.update, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, input) => {
    const changed = await updateRecord(ctx, operationPeriod, input)
    const { projectId, iteration } = changed
    await takeTurn(ctx, `operation periods ${projectId}`)
    requireFreeDays(await recordsInProject(ctx, operationPeriod, projectId, { only: iteration }), changed)
    return changed
  },
})
