import type { GateReport } from '@yingce/process/gate'
import type { Stage } from '@yingce/process/playbook'
import { isDone } from '@yingce/process/state'
import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { query, whoMay } from '#kernel/command/operation.ts'
import { tableOf } from '#kernel/db/table.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { gateDecision, processContract, processRefusals } from '../contract.ts'
import type { DeliverableView } from '../shapes/gate.ts'
import { deliverableAsides } from './deliverable-views.ts'
import { frozenPlaybooks } from './frozen-playbooks.ts'
import { gateDifference } from './gate-difference.ts'
import { gatePlace } from './gate-place.ts'
import { judgeGates } from './judge-gates.ts'
import { type LoadedProject, loadProject, type StageRecord } from './load-project.ts'
import { keysOf, type PastMove, versionAt } from './move-version/past-moves.ts'
import { readDecisionHistory } from './read-decision-history.ts'
import { stageOf } from './stage-of.ts'
import { stageRunView } from './stage-run-view.ts'
import { wordReport } from './word-report.ts'

/** A stage in one of its iterations: what its gate saw when it was decided, and what has changed since. */
export const readStage = query(processContract.readStage, {
  allow: whoMay('read', 'process'),
  run: async (ctx, { projectId, stageKey, iteration }) => {
    const loaded = await loadProject(ctx, projectId)
    const { stage, run } = runOf(loaded, stageKey, iteration)
    const stageKeys = keysOf(loaded.moves, stageKey)
    const decided = isDone(run.state) ? await frozenReport(ctx, run, stageKeys) : null
    const criteria = (decided && (await criteriaThen(ctx, loaded.moves, stageKeys, decided.id))) ?? stage.criteria
    const frozen = decided?.report ?? null
    const { report, deliverables } = await judgeRun(ctx, loaded, { ...stage, criteria }, run)
    return {
      run: stageRunView(stage, run),
      iterations: loaded.runs.filter(one => one.key === stageKey).map(one => one.iteration),
      ...{ frozen: frozen ? wordReport(criteria, frozen) : null, now: wordReport(criteria, report), deliverables },
      changes: frozen ? gateDifference(criteria, frozen, report) : [],
      history: await readDecisionHistory(ctx, projectId, { stageKeys, iteration: run.iteration }),
    }
  },
})

function runOf(
  loaded: LoadedProject,
  stageKey: string,
  iteration: number | undefined,
): { stage: Stage; run: StageRecord } {
  const { stage, run } = stageOf(loaded, stageKey)
  if (iteration === undefined) return { stage, run }
  const found = loaded.runs.find(one => one.key === stageKey && one.iteration === iteration)
  if (!found) throw refusal(processRefusals, 'stage.unknown', { stageId: `${stageKey} (${iteration})` })
  return { stage, run: found }
}

async function judgeRun(ctx: Context, loaded: LoadedProject, stage: Stage, run: StageRecord) {
  const past = run.iteration !== loaded.stages.get(stage.id)?.iteration
  const place = gatePlace(ctx, loaded, stage.id, past ? run.iteration : undefined)
  const made = deliverableAsides(stage.deliverables, place)
  const { reports, asides } = await judgeGates<DeliverableView>(ctx, [{ gate: stage, place }], made)
  return { report: reports[0] as GateReport, deliverables: asides }
}

/** What was decided on: the gate at the last approval or waiver of this run. */
async function frozenReport(
  ctx: Context,
  run: StageRecord,
  keys: readonly string[],
): Promise<{ id: string; report: GateReport } | null> {
  const table = tableOf(gateDecision)
  const [found] = await ctx.tx
    .select({ id: table.id, report: table.report })
    .from(table)
    .where(
      and(
        eq(table.workspaceId, ctx.actor.workspaceId),
        eq(table.projectId, run.projectId),
        inArray(table.stageKey, [...keys]),
        eq(table.iteration, run.iteration),
        inArray(table.kind, ['approved', 'waived']),
        isNotNull(table.report),
      ),
    )
    .orderBy(desc(table.id))
    .limit(1)
  return found?.report ? { id: found.id, report: JSON.parse(found.report) as GateReport } : null
}

/** What the gate asked when it was decided, where the project has gone over to another version since. */
async function criteriaThen(
  ctx: Context,
  moves: readonly PastMove[],
  keys: readonly string[],
  decisionId: string,
): Promise<Stage['criteria'] | undefined> {
  const versionId = versionAt(moves, decisionId)
  const playbook = (await frozenPlaybooks(ctx, [versionId])).values().next().value
  return playbook?.stages.findLast(({ id }) => keys.includes(id))?.criteria
}
