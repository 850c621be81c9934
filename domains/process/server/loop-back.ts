import { command, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { goAgain } from './go-again.ts'
import { loadProject } from './load-project.ts'
import { planMove } from './move-project.ts'
import { requireAdjustments } from './require-adjustments.ts'
import { requireLead } from './require-role.ts'
import { standing } from './standing.ts'

/** Goes on from an earlier stage as the next iteration, taking the adjustments along. */
export const loopBack = command(processContract.loopBack, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, stageKey, to, reason, adjustments, finish }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireLead(ctx, loaded)
    await requireAdjustments(ctx, projectId, adjustments ?? [])
    const planned = planMove(ctx, loaded, { type: 'loopBack', stageId: stageKey, to, reason })
    const told = { kind: 'looped_back' as const, stageKey, target: to, reason, adjustments: adjustments ?? [] }
    await goAgain(ctx, loaded, planned, told, finish)
    return standing(projectId, planned.state)
  },
})
