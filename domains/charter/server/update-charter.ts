import { project } from '#domains/process/contract.ts'
import { updateRecord } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { readRecord } from '#kernel/query/read.ts'
import { charter, charterContract } from '../contract.ts'
import { requireFinishBy } from './require-finish-by.ts'

/** Changes a draft; its latest finish lies within the project. */
export const updateCharter = command(charterContract.charter.update, {
  allow: whoMay('write', 'charter'),
  run: async (ctx, input) => {
    const { projectId } = await readRecord(ctx, charter, input.id)
    requireFinishBy(input.set.finishBy, await readRecord(ctx, project, projectId))
    return updateRecord(ctx, charter, input)
  },
})
