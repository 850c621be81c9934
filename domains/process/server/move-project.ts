import { type Advance, advance } from '@yingce/process/advance'
import type { GateReport } from '@yingce/process/gate'
import type { Move } from '@yingce/process/move'
import type { StageMapping } from '@yingce/process/version/version-effect'
import type { Context } from '#kernel/command/context.ts'
import { insertRecord } from '#kernel/command/records.ts'
import { gateDecision } from '../contract.ts'
import type { LoadedProject } from './load-project.ts'
import { refuseMove } from './refuse-move.ts'
import { type NewDates, saveMove } from './save-move.ts'

export type PlannedMove = Extract<Advance, { ok: true }>
export type DecisionKind = keyof (typeof gateDecision)['fields']['kind']['options']

/** What the history keeps of a decision. Who and when are the record's author and time. */
export interface Told {
  readonly kind: DecisionKind
  readonly stageKey?: string
  readonly target?: string | null
  readonly reason?: string | null
  readonly mend?: { what: string; criterion: string | null }[]
  readonly adjustments?: string[]
  readonly approvalId?: string
  readonly final?: boolean
  readonly selfDecided?: boolean
  readonly report?: GateReport
  /** Where the project went over to another version of its playbook. */
  readonly fromVersionId?: string
  readonly fromVersion?: number
  readonly toVersion?: number
  readonly mapping?: StageMapping[]
}

/** What a move would change; throws the reason where the process does not allow it. */
export function planMove(ctx: Context, loaded: LoadedProject, move: Move): PlannedMove {
  const answer = advance(loaded.playbook, loaded.state, move)
  if (!answer.ok) throw refuseMove(ctx, loaded, answer.refusal, 'report' in move ? move.report : undefined)
  return answer
}

/** Makes a move and writes it into the history. */
export async function moveProject(ctx: Context, loaded: LoadedProject, move: Move, told: Told): Promise<PlannedMove> {
  const planned = planMove(ctx, loaded, move)
  await carryOut(ctx, loaded, planned, told)
  return planned
}

/** Writes a planned move: the stages, the project, the decision. */
export async function carryOut(
  ctx: Context,
  loaded: LoadedProject,
  planned: PlannedMove,
  told: Told,
  dates?: NewDates,
): Promise<void> {
  await saveMove(ctx, loaded, planned, dates)
  await tellHistory(ctx, loaded, told)
}

/** A decision belongs to the iteration in which it was taken. */
export async function tellHistory(ctx: Context, loaded: LoadedProject, told: Told): Promise<void> {
  const { report, mend, mapping, ...plain } = told
  await insertRecord(
    ctx,
    gateDecision,
    {
      ...plain,
      ...{ projectId: loaded.project.id, iteration: loaded.project.iteration },
      ...{ mend: mend ?? [], mapping: mapping ?? [] },
      ...{ final: told.final ?? true, selfDecided: told.selfDecided ?? false },
      report: report ? JSON.stringify(report) : null,
    },
    { action: told.kind, note: told.reason ?? null },
  )
}
