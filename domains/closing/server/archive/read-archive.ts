import { project } from '#domains/process/contract.ts'
import { readDeliverables } from '#domains/process/reads.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { recordsInProject } from '#kernel/query/in-project.ts'
import { readRecord, requireReadIn } from '#kernel/query/read.ts'
import { archiveEntry, closingContract } from '../../contract.ts'
import { saysEnough } from './archive-facts.ts'
import { deliverableKey, isFiled } from './deliverable-key.ts'

/** Everything that the project's playbook makes, stage by stage, and where it is filed. */
export const readArchive = query(closingContract.archive, {
  allow: whoMay('read', 'closing'),
  run: async (ctx, { projectId }) => {
    const { iteration } = await readRecord(ctx, project, projectId)
    requireReadIn(ctx, archiveEntry, projectId)
    const entries = await recordsInProject(ctx, archiveEntry, projectId, { upTo: iteration })
    const stages = (await readDeliverables(ctx, projectId)).map(({ key, name, deliverables }) => ({
      ...{ key, name },
      lines: deliverables.filter(isFiled).map(({ type, kind, label, path, count, done, line }) => {
        const deliverable = deliverableKey({ type, kind })
        const entry = entries.find(one => one.stageKey === key && one.deliverable === deliverable) ?? null
        return { stageKey: key, deliverable, label, path, count, done, line, entry }
      }),
    }))
    const lines = stages.flatMap(stage => stage.lines)
    return {
      stages: stages.filter(stage => stage.lines.length > 0),
      filed: lines.filter(({ entry }) => entry !== null && saysEnough(entry)).length,
      total: lines.length,
    }
  },
})
