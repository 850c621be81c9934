import { command, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { loadProject } from './load-project.ts'
import { moveProject } from './move-project.ts'
import { requireLead } from './require-role.ts'
import { standing } from './standing.ts'

/** Goes on exactly where the project was paused. */
export const resumeProject = command(processContract.resumeProject, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, reason }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireLead(ctx, loaded)
    const { state } = await moveProject(ctx, loaded, { type: 'resume' }, { kind: 'resumed', reason: reason ?? null })
    return standing(projectId, state)
  },
})
