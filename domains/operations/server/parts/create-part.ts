import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { operationPart, operationsContract } from '../../contract.ts'
import { requireFirst } from '../require-next-version.ts'

/** Begins one of the four parts of the operation plan; there is one line of versions of each. */
export const createPart = command(operationsContract.operationPart.create, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, input) => {
    const { projectId, kind } = input
    requireCreate(ctx, operationPart, projectId)
    const place = await openPlace(ctx, projectId)
    // Two at once would write two first versions.
    await takeTurn(ctx, `operation parts ${projectId}`)
    const all = await recordsInProject(ctx, operationPart, projectId, { only: place.iteration })
    requireFirst(ctx, all, kind, operationPart.fields.kind.options)
    return insertRecord(ctx, operationPart, { ...input, ...place, number: 1 })
  },
})
