import { command, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { endApprovals } from './end-approvals.ts'
import { judgeStage } from './judge-stage.ts'
import { loadProject } from './load-project.ts'
import { moveProject } from './move-project.ts'
import { rolesOf } from './require-role.ts'
import { stageOf } from './stage-of.ts'
import { standing } from './standing.ts'

/** Lets a stage be done although its gate may not hold. Only the sponsor can, who answers for it with a reason. */
export const waiveStage = command(processContract.waiveStage, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, stageKey, reason }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    const { stage, run } = stageOf(loaded, stageKey)
    const role = rolesOf(ctx, loaded).includes('sponsor') ? 'sponsor' : ''
    const report = await judgeStage(ctx, loaded, stageKey, stage)
    const move = { type: 'waive' as const, stageId: stageKey, reason, role }
    const { state } = await moveProject(ctx, loaded, move, { kind: 'waived', stageKey, reason, report })
    await endApprovals(ctx, { subjectId: run.id })
    return standing(projectId, state)
  },
})
