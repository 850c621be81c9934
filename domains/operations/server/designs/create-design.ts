import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { operationDesign, operationsContract } from '../../contract.ts'
import { requireFirst } from '../require-next-version.ts'

/** Begins one of the four designs; there is one line of versions of each. */
export const createDesign = command(operationsContract.operationDesign.create, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, input) => {
    const { projectId, kind } = input
    requireCreate(ctx, operationDesign, projectId)
    const place = await openPlace(ctx, projectId)
    // Two at once would write two first versions.
    await takeTurn(ctx, `operation designs ${projectId}`)
    const all = await recordsInProject(ctx, operationDesign, projectId, { only: place.iteration })
    requireFirst(ctx, all, kind, operationDesign.fields.kind.options)
    return insertRecord(ctx, operationDesign, { ...input, ...place, number: 1 })
  },
})
