import { type AvailableMove, availableMoves } from '@yingce/process/available-moves'
import type { GateReport } from '@yingce/process/gate'
import { isDone, isOpen } from '@yingce/process/state'
import type { Context } from '#kernel/command/context.ts'
import type { Label } from '#kernel/entity/field.ts'
import { scopeOf } from '#kernel/policy/scope.ts'
import { processRefusals, project } from '../contract.ts'
import type { ApprovalView } from '../shapes/approval.ts'
import type { MoveView } from '../shapes/project-space.ts'
import type { Sentence } from '../shapes/sentence.ts'
import type { LoadedProject } from './load-project.ts'
import { roleNames, wordMoveRefusal } from './refuse-move.ts'
import { isLead, LEADS, rolesOf } from './require-role.ts'

interface Scene {
  readonly ctx: Context
  readonly loaded: LoadedProject
  /** The approval that waits, by the stage. */
  readonly approvals: ReadonlyMap<string, ApprovalView>
}

/** The moves that make sense to show: those of stages under way, ways back from done ones, and the project's own. */
export function moveViews(scene: Scene, reports: readonly GateReport[]): MoveView[] {
  const { ctx, loaded } = scene
  const known = { reports: new Map(reports.map(one => [one.stageId, one])), roles: rolesOf(ctx, loaded) }
  return availableMoves(loaded.playbook, loaded.state, known)
    .filter(move => isShown(loaded, move))
    .map(move => moveView(scene, move))
}

function isShown({ state }: LoadedProject, { target, allowed }: AvailableMove): boolean {
  if (target.type === 'start') return false
  if (!('stageId' in target)) return allowed || target.type === 'close'
  const stage = state.stages[target.stageId]?.state ?? 'planned'
  if (target.type === 'loopBack') return isDone(stage)
  if (target.type === 'submit') return stage === 'active' || stage === 'returned'
  if (target.type === 'skip') return allowed
  if (target.type === 'approve' || target.type === 'return' || target.type === 'withdraw') return stage === 'in_review'
  return isOpen(stage)
}

function moveView(scene: Scene, { target, refusal, asks }: AvailableMove): MoveView {
  const whyNot = refusal ? wordMoveRefusal(scene.loaded, refusal) : whyNotPerson(scene, target)
  return {
    type: target.type,
    stageKey: 'stageId' in target ? target.stageId : null,
    target: target.type === 'loopBack' ? target.to : target.type === 'branch' ? target.branchId : null,
    label: labelOf(scene.loaded, target),
    ...{ allowed: whyNot === null, whyNot, asksReason: asks.includes('reason') },
  }
}

/** Why this person cannot do what the process allows. */
function whyNotPerson({ ctx, loaded, approvals }: Scene, target: AvailableMove['target']): Sentence | null {
  const approval = 'stageId' in target ? approvals.get(target.stageId) : undefined
  switch (target.type) {
    case 'submit':
      return mayWrite(ctx, loaded) ? null : plain('right.missing', scopeOf(ctx.actor, project, 'write').reason)
    case 'withdraw':
      return approval?.submitterId === ctx.actor.personId ? null : told('approval.only_submitter')
    case 'approve':
    case 'return':
      return approval?.mayDecide ? null : (approval?.whyNot ?? told('approval.none_open'))
    case 'waive':
    case 'branch':
      return null
    default:
      return isLead(ctx, loaded) ? null : needsLead()
  }
}

function mayWrite({ actor }: Context, { project: record }: LoadedProject): boolean {
  const scope = scopeOf(actor, project, 'write')
  if (scope.kind !== 'some') return scope.kind === 'all'
  return scope.projects.includes(record.id) || scope.owners.includes(record.ownerId ?? '')
}

function labelOf({ playbook }: LoadedProject, target: AvailableMove['target']): Label | null {
  const stage = 'stageId' in target ? playbook.stages.find(({ id }) => id === target.stageId) : undefined
  if (target.type === 'loopBack') return stage?.loops.find(({ to }) => to === target.to)?.label ?? null
  if (target.type === 'branch') return stage?.branches.find(({ id }) => id === target.branchId)?.label ?? null
  return null
}

function told(code: keyof typeof processRefusals): Sentence {
  return plain(code, processRefusals[code])
}

function plain(code: string, { zh, en }: Label): Sentence {
  return { code, params: {}, text: { zh, en } }
}

function needsLead(): Sentence {
  const { zh, en } = processRefusals['role.needed']
  const text = { zh: zh.replace('{roles}', roleNames(LEADS, 'zh')), en: en.replace('{roles}', roleNames(LEADS, 'en')) }
  return { code: 'role.needed', params: { roles: LEADS }, text }
}
