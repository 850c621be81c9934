import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { operationDesign, operationsContract } from '../../contract.ts'
import { nextNumber } from '../require-next-version.ts'
import { requireDesignState } from './require-design-state.ts'

/** Begins the next version with the words that were approved; those hold until the new one is approved. */
export const reviseDesign = command(operationsContract.reviseDesign, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, operationDesign, known)
    requireDesignState(ctx, record, ['approved'], { zh: '写新版', en: 'revised' })
    const { projectId, iteration, kind, summary, content, evidence, ownerId } = record
    await takeTurn(ctx, `operation designs ${projectId}`)
    const all = await recordsInProject(ctx, operationDesign, projectId, { only: iteration })
    const next = { number: nextNumber(all, kind), previousId: record.id, revisedBecause: reason }
    const words = { projectId, iteration, kind, summary, content, evidence, ownerId }
    return insertRecord(ctx, operationDesign, { ...words, ...next }, { action: 'revised', note: reason })
  },
})
