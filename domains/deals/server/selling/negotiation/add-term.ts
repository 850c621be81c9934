import { project } from '#domains/process/contract.ts'
import { openPlace, requireCreate } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { readRecord } from '#kernel/query/read.ts'
import { negotiationTerm, sellingContract } from '../../../selling-contract.ts'
import { requireFigure } from './require-figure.ts'

/** Puts a term on the table, with our floor. */
export const addTerm = command(sellingContract.addTerm, {
  allow: whoMay('write', 'deals'),
  run: async (ctx, { projectId, ...given }) => {
    await readRecord(ctx, project, projectId)
    requireCreate(ctx, negotiationTerm, projectId)
    const place = await openPlace(ctx, projectId)
    requireFigure(given.measure, given.floor, 'floor')
    return insertRecord(ctx, negotiationTerm, { ...place, ...given })
  },
})
