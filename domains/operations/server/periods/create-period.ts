import { openPlace, requireCreate, requirePeriods } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { operationPeriod, operationsContract } from '../../contract.ts'
import { requireFreeDays } from './require-free-days.ts'

/** The next period, on days that no other one has. */
export const createPeriod = command(operationsContract.operationPeriod.create, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, input) => {
    const { projectId } = input
    requireCreate(ctx, operationPeriod, projectId)
    const place = await openPlace(ctx, projectId)
    requirePeriods(ctx, operationPeriod, input)
    // Two at once would take the same number and days.
    await takeTurn(ctx, `operation periods ${projectId}`)
    const all = await recordsInProject(ctx, operationPeriod, projectId, { only: place.iteration })
    requireFreeDays(all, input)
    const number = Math.max(0, ...all.map(one => one.number)) + 1
    return insertRecord(ctx, operationPeriod, { ...input, ...place, number })
  },
})
