import { command, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { loadProject } from './load-project.ts'
import { moveProject } from './move-project.ts'
import { requireLead } from './require-role.ts'
import { standing } from './standing.ts'

/** Leaves out an optional stage, with the reason. */
export const skipStage = command(processContract.skipStage, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, stageKey, reason }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireLead(ctx, loaded)
    const move = { type: 'skip' as const, stageId: stageKey, reason }
    const { state } = await moveProject(ctx, loaded, move, { kind: 'skipped', stageKey, reason })
    return standing(projectId, state)
  },
})
