import { branchGate } from '@yingce/process/moves/branch'
import { command, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { endApprovals } from './end-approvals.ts'
import { goAgain } from './go-again.ts'
import { judgeStage } from './judge-stage.ts'
import { loadProject } from './load-project.ts'
import { carryOut, planMove } from './move-project.ts'
import { rolesOf } from './require-role.ts'
import { stageOf } from './stage-of.ts'
import { standing } from './standing.ts'

/** Leaves a stage by another way than its gate: lost or no-go close the project, void begins it anew. */
export const branchStage = command(processContract.branchStage, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, stageKey, branchId, reason }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    const { stage, run } = stageOf(loaded, stageKey)
    const taken = stage.branches.find(({ id }) => id === branchId)
    const report = await judgeStage(ctx, loaded, stageKey, branchGate(stage, taken))
    const role = rolesOf(ctx, loaded).find(one => taken?.roles.includes(one)) ?? ''
    const planned = planMove(ctx, loaded, { type: 'branch', stageId: stageKey, branchId, reason, role, report })
    const told = { kind: 'branched' as const, stageKey, target: branchId, reason, report }
    await endApprovals(ctx, planned.state.status === 'closed' ? { projectId } : { subjectId: run.id })
    if (planned.state.iteration === loaded.project.iteration) await carryOut(ctx, loaded, planned, told)
    else await goAgain(ctx, loaded, planned, told)
    return standing(projectId, planned.state)
  },
})
