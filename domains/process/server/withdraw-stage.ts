import { command, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { withdrawRequest } from './end-approvals.ts'
import { loadProject } from './load-project.ts'
import { carryOut, planMove } from './move-project.ts'
import { requireMember } from './require-role.ts'
import { stageOf } from './stage-of.ts'
import { standing } from './standing.ts'

/** Takes a submission back before it is decided: only who submitted can. */
export const withdrawStage = command(processContract.withdrawStage, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, stageKey, reason }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireMember(ctx, loaded)
    const { run } = stageOf(loaded, stageKey)
    const planned = planMove(ctx, loaded, { type: 'withdraw', stageId: stageKey })
    const approval = await withdrawRequest(ctx, run.id)
    await carryOut(ctx, loaded, planned, {
      ...{ kind: 'withdrawn', stageKey, reason: reason ?? null, approvalId: approval.id },
    })
    return standing(projectId, planned.state)
  },
})
