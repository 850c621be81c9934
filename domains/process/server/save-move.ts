import type { Change } from '@yingce/process/change'
import type { Instance } from '@yingce/process/instantiate'
import { isDone, type StageStatus } from '@yingce/process/state'
import type { Context } from '#kernel/command/context.ts'
import { changeRecord, insertRecords } from '#kernel/command/records.ts'
import { project, stage } from '../contract.ts'
import type { LoadedProject, StageRecord } from './load-project.ts'
import type { PlannedMove } from './move-project.ts'

type StageChange = Extract<Change, { type: 'stage' }>

/** The plan of a new iteration, and when the project is to end with it. */
export interface NewDates {
  readonly plan: Instance
  readonly finish: string
}

/** Writes what a move changed. A stage that is gone through again gets a new record beside the old one. */
export async function saveMove(
  ctx: Context,
  loaded: LoadedProject,
  { state, changes }: PlannedMove,
  dates?: NewDates,
): Promise<void> {
  const stages = changes.filter(change => change.type === 'stage')
  const again = stages.filter(change => loaded.stages.get(change.stageId)?.iteration !== change.iteration)
  for (const change of stages) if (!again.includes(change)) await changeStage(ctx, loaded, change)
  await insertRecords(
    ctx,
    stage,
    again.map(change => newStage(ctx, loaded, change, dates?.plan)),
    { action: 'planned' },
  )
  if (changes.length > stages.length) await changeProject(ctx, loaded, state, dates?.finish)
}

async function changeStage(ctx: Context, { stages }: LoadedProject, change: StageChange): Promise<void> {
  const record = stages.get(change.stageId) as StageRecord
  const set = { state: change.to, returns: change.returns, ...timesOf(ctx, change.to, record) }
  await changeRecord(ctx, stage, record, set, { action: EVENTS[change.to] })
}

function newStage(
  ctx: Context,
  { project: { id }, stages, playbook }: LoadedProject,
  change: StageChange,
  plan: Instance | undefined,
) {
  const planned = plan?.stages.find(one => one.stageId === change.stageId)
  return {
    ...{ projectId: id, iteration: change.iteration, key: change.stageId, state: change.to, returns: change.returns },
    position: stages.get(change.stageId)?.position ?? playbook.stages.findIndex(one => one.id === change.stageId),
    ...{ plannedStart: planned?.start ?? null, plannedFinish: planned?.finish ?? null },
    ...timesOf(ctx, change.to, null),
  }
}

async function changeProject(
  ctx: Context,
  loaded: LoadedProject,
  state: PlannedMove['state'],
  finish: string = loaded.project.finish,
): Promise<void> {
  const { status, outcome, iteration } = state
  const ended = status === 'closed' || status === 'cancelled'
  const set = { status, outcome, iteration, finish, endedAt: ended ? ctx.now : null }
  const action = status === loaded.project.status ? 'iterated' : PROJECT_EVENTS[status]
  await changeRecord(ctx, project, loaded.project, set, { action })
}

/** When a stage was entered, submitted and done; withdrawing or returning it keeps the entry. */
function timesOf(ctx: Context, to: StageStatus, before: StageRecord | null) {
  return {
    enteredAt: to === 'planned' ? null : (before?.enteredAt ?? ctx.now),
    submittedAt: to === 'in_review' ? ctx.now : (before?.submittedAt ?? null),
    doneAt: isDone(to) ? ctx.now : null,
  }
}

const EVENTS = {
  planned: 'planned',
  active: 'opened',
  in_review: 'submitted',
  passed: 'passed',
  returned: 'returned',
  waived: 'waived',
  skipped: 'skipped',
} satisfies Record<StageStatus, string>

const PROJECT_EVENTS = { active: 'resumed', paused: 'paused', cancelled: 'cancelled', closed: 'closed' } as const
