import { project } from '#domains/process/contract.ts'
import { requireReadableBy } from '#domains/process/reads.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { readRecord } from '#kernel/query/read.ts'
import { closingContract, handOver } from '../../contract.ts'

/** Hands something of the project to a person, who finds it in their inbox. */
export const giveHandOver = command(closingContract.giveHandOver, {
  allow: whoMay('write', 'closing'),
  run: async (ctx, { ownerId, ...input }) => {
    await readRecord(ctx, project, input.projectId)
    requireCreate(ctx, handOver, input.projectId)
    const place = await openPlace(ctx, input.projectId)
    await requireReadableBy(ctx, handOver, { id: '', ...place, ownerId }, { field: 'ownerId', personId: ownerId })
    const values = { ...input, ...place, ownerId, givenById: ctx.actor.personId, state: 'open' as const }
    return insertRecord(ctx, handOver, values, { action: 'handed_over' })
  },
})
