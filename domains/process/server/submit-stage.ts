import { command, whoMay } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import { groundOf } from './approval-ground.ts'
import { judgeStage } from './judge-stage.ts'
import { loadProject } from './load-project.ts'
import { carryOut, planMove } from './move-project.ts'
import { requestApproval } from './request-approval.ts'
import { requireMember } from './require-role.ts'
import { stageOf } from './stage-of.ts'
import { standing } from './standing.ts'

/** Hands a stage to its approvers, with a frozen copy of what its gate saw. */
export const submitStage = command(processContract.submitStage, {
  allow: whoMay('write', 'process'),
  run: async (ctx, { projectId, stageKey, note }) => {
    const loaded = await loadProject(ctx, projectId, { lock: true })
    requireMember(ctx, loaded)
    const { stage, run } = stageOf(loaded, stageKey)
    const report = await judgeStage(ctx, loaded, stageKey, stage)
    const planned = planMove(ctx, loaded, { type: 'submit', stageId: stageKey, report })
    const request = {
      subject: { id: run.id, type: 'stage', version: run.version + 1 },
      title: { zh: `关口：${stage.name.zh}`, en: `Gate: ${stage.name.en}` },
      ...{ projectId, by: stage.approval, note: note ?? null, snapshot: report },
    }
    const approval = await requestApproval(ctx, request, groundOf(loaded))
    const told = { kind: 'submitted' as const, stageKey, reason: note ?? null, approvalId: approval.id, report }
    await carryOut(ctx, loaded, planned, told)
    return { ...standing(projectId, planned.state), approvalId: approval.id }
  },
})
