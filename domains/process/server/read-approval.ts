import { refuseDecider } from '@yingce/process/decide'
import type { GateReport } from '@yingce/process/gate'
import type { Context } from '#kernel/command/context.ts'
import { anyMember, query } from '#kernel/command/operation.ts'
import { findRecord } from '#kernel/query/read.ts'
import { processContract, processRefusals, project, stage } from '../contract.ts'
import type { ApprovalView } from '../shapes/approval.ts'
import { type ApprovalRecord, approvalState, type DecisionRecord } from './approval-state.ts'
import { fillBoth } from './fill-both.ts'
import { readDecisions, visibleApproval } from './find-approval.ts'
import { gateDifference, reportSign } from './gate-difference.ts'
import { judgeStage } from './judge-stage.ts'
import { completeProject, type ProjectRecord, type StageRecord } from './load-project.ts'
import { codeOf, wordParams } from './refuse-approval.ts'
import { stageOf } from './stage-of.ts'
import { wordReport } from './word-report.ts'

/** An approval with what was submitted; for a gate also how it stands now, and the difference. */
export const readApproval = query(processContract.readApproval, {
  allow: anyMember,
  run: async (ctx, { id }) => {
    const found = await visibleApproval(ctx, id)
    const decisions = await readDecisions(ctx, id)
    const gate = found.subjectType === 'stage' ? await gateReview(ctx, found) : null
    return { ...approvalView(ctx, found, decisions), gate }
  },
})

/** An approval for its readers. */
export function approvalView(ctx: Context, record: ApprovalRecord, decisions: readonly DecisionRecord[]): ApprovalView {
  const state = approvalState(record, decisions)
  const refused = refuseDecider(state, ctx.actor.personId)
  const { id, subjectType, subjectId, projectId, submitterId, note, dueOn, result, current, waitingFor } = record
  return {
    ...{ id, subjectType, subjectId, projectId, submitterId, note, dueOn, result, current, waitingFor },
    title: { zh: record.title, en: record.titleEn ?? record.title },
    submittedAt: record.createdAt,
    ...{ steps: state.steps, decisions: state.decisions, mayDecide: refused === null },
    whyNot: refused ? whyNot(refused.refusal) : null,
  }
}

function whyNot(refused: Parameters<typeof codeOf>[0]) {
  const code = codeOf(refused)
  const words = { zh: wordParams('zh', refused), en: wordParams('en', refused) }
  return { code, params: { ...refused.params }, text: fillBoth(processRefusals[code], words) }
}

async function gateReview(ctx: Context, found: ApprovalRecord) {
  const record = (await findRecord(ctx, project, found.projectId ?? '')) as ProjectRecord
  const run = (await findRecord(ctx, stage, found.subjectId)) as StageRecord
  const loaded = await completeProject(ctx, record)
  const { stage: playbookStage } = stageOf(loaded, run.key)
  const before = JSON.parse(found.snapshot ?? 'null') as GateReport
  const now = await judgeStage(ctx, loaded, run.key, playbookStage)
  return {
    stageId: run.key,
    submitted: wordReport(playbookStage.criteria, before),
    now: wordReport(playbookStage.criteria, now),
    changes: gateDifference(playbookStage.criteria, before, now),
    shown: reportSign(now),
  }
}
