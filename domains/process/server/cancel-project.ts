import { command, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { endApprovals } from './end-approvals.ts'
import { loadProject } from './load-project.ts'
import { moveProject } from './move-project.ts'
import { requireLead } from './require-role.ts'
import { standing } from './standing.ts'

/** Gives a project up, with the reason. What waits for approval in it waits no longer. */
export const cancelProject = command(processContract.cancelProject, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, reason }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireLead(ctx, loaded)
    const { state } = await moveProject(ctx, loaded, { type: 'cancel', reason }, { kind: 'cancelled', reason })
    await endApprovals(ctx, { projectId })
    return standing(projectId, state)
  },
})
