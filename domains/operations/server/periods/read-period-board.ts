import { project } from '#domains/process/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { operationPeriod, operationsContract } from '../../contract.ts'
import { readPeriodReadings } from './read-period-readings.ts'

/** The periods of the present iteration in their order, each with what was read in it. */
export const readPeriodBoard = query(operationsContract.periodBoard, {
  allow: whoMay('read', 'operations'),
  run: async (ctx, { projectId }) => {
    const { iteration } = await readRecord(ctx, project, projectId)
    requireReadIn(ctx, operationPeriod, projectId)
    const all = await recordsInProject(ctx, operationPeriod, projectId, { only: iteration })
    const readings = await readPeriodReadings(ctx, all)
    const items = []
    for (const record of all.toSorted((a, b) => (a.start < b.start ? -1 : 1)))
      items.push({
        record,
        approval: record.state === 'submitted' ? await approvalOf(ctx, record.id) : null,
        readings: readings.get(record.id) ?? [],
      })
    return { iteration, items }
  },
})
