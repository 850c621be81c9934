import { compareReports } from '@yingce/process/compare-reports'
import type { GateReport } from '@yingce/process/gate'
import type { Context } from '#kernel/command/context.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { processRefusals } from '../contract.ts'
import type { ApprovalRecord } from './approval-state.ts'
import { gateDifference, reportSign } from './gate-difference.ts'
import { judgeStage } from './judge-stage.ts'
import type { LoadedProject } from './load-project.ts'
import { moveProject, planMove, tellHistory } from './move-project.ts'
import { stageOf } from './stage-of.ts'
import { type Counted, countVote, saveVote, type Vote } from './vote.ts'

export interface GateVote extends Vote {
  /** The sign of the facts that the approver has looked at. */
  readonly shown?: string | undefined
  readonly mend?: { what: string; criterion: string | null }[]
}

/** One approver's word on a stage. The project is locked, so the facts hold still until the word is written. */
export async function decideGate(
  ctx: Context,
  loaded: LoadedProject,
  stageKey: string,
  approvalId: string,
  vote: GateVote,
): Promise<ApprovalRecord> {
  const counted = await countVote(ctx, approvalId, vote)
  if (vote.kind === 'approve') await approve(ctx, loaded, stageKey, counted, vote)
  else if (vote.kind === 'reject') await giveBack(ctx, loaded, stageKey, counted, vote)
  else await tellHistory(ctx, loaded, { ...toldOf(counted, stageKey), kind: 'sent_back', final: false })
  return saveVote(ctx, counted)
}

/** Judges the gate again: what was true at the submission may no longer be. */
async function approve(
  ctx: Context,
  loaded: LoadedProject,
  stageKey: string,
  counted: Counted,
  vote: GateVote,
): Promise<void> {
  const { stage } = stageOf(loaded, stageKey)
  const report = await judgeStage(ctx, loaded, stageKey, stage)
  const move = { type: 'approve' as const, stageId: stageKey, report }
  planMove(ctx, loaded, move)
  requireShown(loaded, stageKey, counted.record, report, vote.shown)
  const told = { ...toldOf(counted, stageKey), kind: 'approved' as const, report }
  if (counted.after.result === 'approved') await moveProject(ctx, loaded, move, told)
  else await tellHistory(ctx, loaded, { ...told, final: false })
}

/** Where the gate still holds but by other facts, the approver must have seen the difference. */
function requireShown(
  loaded: LoadedProject,
  stageKey: string,
  { snapshot }: ApprovalRecord,
  report: GateReport,
  shown: string | undefined,
): void {
  const before = JSON.parse(snapshot ?? 'null') as GateReport | null
  if (!before || !compareReports(before, report).changed || shown === reportSign(report)) return
  const changes = gateDifference(stageOf(loaded, stageKey).stage.criteria, before, report)
  const details = { changes, shown: reportSign(report) }
  throw refusal(processRefusals, 'gate.changed', { count: changes.length }, { details })
}

async function giveBack(
  ctx: Context,
  loaded: LoadedProject,
  stageKey: string,
  counted: Counted,
  vote: GateVote,
): Promise<void> {
  const move = { type: 'return' as const, stageId: stageKey, reason: vote.comment ?? '' }
  const told = { ...toldOf(counted, stageKey), kind: 'returned' as const, mend: vote.mend ?? [] }
  await moveProject(ctx, loaded, move, told)
}

function toldOf({ record, after }: Counted, stageKey: string) {
  const decision = after.decisions.at(-1)
  const { comment = null, selfDecided = false } = decision ?? {}
  return { stageKey, approvalId: record.id, reason: comment, selfDecided }
}
