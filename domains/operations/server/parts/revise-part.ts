import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { takeTurn } from '#kernel/command/take-turn.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { operationPart, operationsContract } from '../../contract.ts'
import { nextNumber } from '../require-next-version.ts'
import { requirePartState } from './require-part-state.ts'

/** Begins the next version with the words that were approved; those hold until the new one is approved. */
export const revisePart = command(operationsContract.revisePart, {
  allow: whoMay('write', 'operations'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, operationPart, known)
    requirePartState(ctx, record, ['approved'], { zh: '写新版', en: 'revised' })
    const { projectId, iteration, kind, summary, content, tasks, metricId, ownerId } = record
    await takeTurn(ctx, `operation parts ${projectId}`)
    const all = await recordsInProject(ctx, operationPart, projectId, { only: iteration })
    const next = { number: nextNumber(all, kind), previousId: record.id, revisedBecause: reason }
    const words = { projectId, iteration, kind, summary, content, tasks, metricId, ownerId }
    return insertRecord(ctx, operationPart, { ...words, ...next }, { action: 'revised', note: reason })
  },
})
