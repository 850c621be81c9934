import { project } from '#domains/process/contract.ts'
import { approvalOf } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { operationDesign, operationsContract } from '../../contract.ts'

/** The designs of the present iteration in all their versions, newest first, with what is asked about those that wait. */
export const readDesignBoard = query(operationsContract.designBoard, {
  allow: whoMay('read', 'operations'),
  run: async (ctx, { projectId }) => {
    const { iteration } = await readRecord(ctx, project, projectId)
    requireReadIn(ctx, operationDesign, projectId)
    const all = await recordsInProject(ctx, operationDesign, projectId, { only: iteration })
    const items = []
    // One of each kind waits at most.
    for (const record of all.toSorted((a, b) => b.number - a.number))
      items.push({ record, approval: record.state === 'submitted' ? await approvalOf(ctx, record.id) : null })
    return { iteration, items }
  },
})
