import { project } from '#domains/process/contract.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { opportunitiesContract, opportunity } from '../../opportunities-contract.ts'
import { pipelineOf } from '../../rules/pipeline.ts'
import { EVERY_ITERATION } from '../requirements/versions-of.ts'

/** The opportunities of a project, and what they come to. */
export const readPipeline = query(opportunitiesContract.pipeline, {
  allow: whoMay('read', 'deals'),
  run: async (ctx, { projectId }) => {
    await readRecord(ctx, project, projectId)
    requireReadIn(ctx, opportunity, projectId)
    const opportunities = await recordsInProject(ctx, opportunity, projectId, EVERY_ITERATION)
    const { sums, ...counts } = pipelineOf(opportunities)
    return { opportunities, sums: [...sums], ...counts }
  },
})
