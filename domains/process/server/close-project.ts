import { command, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { endApprovals } from './end-approvals.ts'
import { loadProject } from './load-project.ts'
import { moveProject } from './move-project.ts'
import { requireLead } from './require-role.ts'
import { standing } from './standing.ts'

/** Ends a project whose every stage is done. */
export const closeProject = command(processContract.closeProject, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, reason }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireLead(ctx, loaded)
    const { state } = await moveProject(ctx, loaded, { type: 'close' }, { kind: 'closed', reason: reason ?? null })
    await endApprovals(ctx, { projectId })
    return standing(projectId, state)
  },
})
