import { command, whoMay } from '#kernel/command/operation.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processContract, processRefusals } from '../contract.ts'
import { decideGate } from './decide-gate.ts'
import { pendingApprovals } from './end-approvals.ts'
import { loadProject } from './load-project.ts'
import { planMove } from './move-project.ts'
import { stageOf } from './stage-of.ts'
import { standing } from './standing.ts'

/** Sends a submission back to the team, with the reason and what to mend. Done by who decides on it. */
export const returnStage = command(processContract.returnStage, {
  allow: whoMay('read', 'process'),
  run: async (ctx, { projectId, stageKey, reason, mend = [] }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    const { run } = stageOf(loaded, stageKey)
    const planned = planMove(ctx, loaded, { type: 'return', stageId: stageKey, reason })
    const [waiting] = await pendingApprovals(ctx, { subjectId: run.id })
    if (!waiting) throw refusal(processRefusals, 'approval.none_open')
    const what = mend.map(one => ({ what: one.what, criterion: one.criterion ?? null }))
    await decideGate(ctx, loaded, stageKey, waiting.id, { kind: 'reject', comment: reason, mend: what })
    return standing(projectId, planned.state)
  },
})
