import { restoreRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { operationPeriod, operationsContract } from '../../contract.ts'
import { requireFreeDays } from './require-free-days.ts'

/** Takes a period out of the bin, unless its days were given to another one meanwhile. */
export const restorePeriod = command(operationsContract.operationPeriod.restore, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { id }) => {
    const restored = await restoreRecord(ctx, operationPeriod, id)
    const { projectId, iteration } = restored
    await takeTurn(ctx, `operation periods ${projectId}`)
    requireFreeDays(await recordsInProject(ctx, operationPeriod, projectId, { only: iteration }), restored)
    return restored
  },
})
