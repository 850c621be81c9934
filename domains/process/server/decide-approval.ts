import type { Context } from '#kernel/command/context.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { anyMember, command } from '#kernel/command/operation.ts'
import { findRecord } from '#kernel/query/read.ts'
import { processContract, project, stage } from '../contract.ts'
import type { ApprovalRecord } from './approval-state.ts'
import { decideGate, type GateVote } from './decide-gate.ts'
import { visibleApproval } from './find-approval.ts'
import { completeProject, type ProjectRecord, type StageRecord } from './load-project.ts'
import { countVote, saveVote } from './vote.ts'

/** Approves, sends back to an earlier step, or returns to the submitter. */
export const decideApproval = command(processContract.decideApproval, {
  allow: anyMember,
  run: async (ctx, { id, decision, toStep, comment, shown }) => {
    const found = await visibleApproval(ctx, id)
    const vote = { kind: decision, toStep, comment, shown }
    const { result, current, waitingFor } =
      found.subjectType === 'stage' ? await decideStage(ctx, found, vote) : await decideOther(ctx, found, vote)
    return { id, result, current, waitingFor }
  },
})

async function decideStage(ctx: Context, found: ApprovalRecord, vote: GateVote): Promise<ApprovalRecord> {
  // The approver is named by the approval; their right does not hang on what else they may see of the project.
  const record = (await findRecord(ctx, project, found.projectId ?? '', { lock: true })) as ProjectRecord
  const run = (await findRecord(ctx, stage, found.subjectId)) as StageRecord
  return decideGate(ctx, await completeProject(ctx, record), run.key, found.id, vote)
}

async function decideOther(ctx: Context, found: ApprovalRecord, vote: GateVote): Promise<ApprovalRecord> {
  if (found.projectId) await openPlace(ctx, found.projectId)
  return saveVote(ctx, await countVote(ctx, found.id, vote))
}
