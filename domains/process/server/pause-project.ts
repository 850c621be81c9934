import { command, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { loadProject } from './load-project.ts'
import { moveProject } from './move-project.ts'
import { requireLead } from './require-role.ts'
import { standing } from './standing.ts'

/** Stops a project for a while: nothing in it moves or changes until it is resumed. */
export const pauseProject = command(processContract.pauseProject, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, reason }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireLead(ctx, loaded)
    const { state } = await moveProject(ctx, loaded, { type: 'pause' }, { kind: 'paused', reason: reason ?? null })
    return standing(projectId, state)
  },
})
