import type { GateReport } from '@yingce/process/gate'
import type { Stage } from '@yingce/process/playbook'
import { isOpen } from '@yingce/process/state'
import { sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import type { DeliverableView } from '../shapes/gate.ts'
import { deliverableAsides } from './deliverable-views.ts'
import { gatePlace } from './gate-place.ts'
import { type Aside, judgeGates } from './judge-gates.ts'
import type { LoadedProject } from './load-project.ts'
import { healthFacts } from './project-health.ts'

export interface JudgedStage {
  readonly stage: Stage
  readonly report: GateReport
  readonly deliverables: readonly DeliverableView[]
}

/** The stages under way with their gates and deliverables, and what others know of the project's health: one statement. */
export async function judgeOpenStages(
  ctx: Context,
  loaded: LoadedProject,
): Promise<{ stages: JudgedStage[]; health: unknown }> {
  const open = loaded.playbook.stages.filter(({ id }) => isOpen(loaded.state.stages[id]?.state ?? 'planned'))
  const calls = open.map(stage => ({ gate: stage, place: gatePlace(ctx, loaded, stage.id) }))
  const made = calls.map(({ gate, place }) => deliverableAsides(gate.deliverables, place))
  const health: Aside<unknown> = { facts: healthFacts(healthPlace(ctx, loaded)), read: facts => facts }
  const { reports, asides } = await judgeGates<unknown>(ctx, calls, [health, ...made.flat()])
  let next = 1
  const stages = open.map((stage, index) => {
    const count = made[index]?.length ?? 0
    const deliverables = asides.slice(next, next + count) as DeliverableView[]
    next += count
    return { stage, report: reports[index] as GateReport, deliverables }
  })
  return { stages, health: asides[0] }
}

function healthPlace(ctx: Context, { project }: LoadedProject) {
  return {
    workspaceId: sql`${ctx.actor.workspaceId}::text`,
    projectId: sql`${project.id}::text`,
    iteration: sql`${project.iteration}::int`,
    today: ctx.today,
  }
}
