import type { Gate } from '../gate.ts'
import { noneInReview } from '../guards.ts'
import type { Scene, StageRule, Target } from '../move-rule.ts'
import type { Branch, Stage } from '../playbook.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { reopenFrom } from '../reopen-from.ts'
import type { ProjectState } from '../state.ts'

/** Leaves a stage by another way than its gate: lost or no-go close the project, void starts again. */
export const branch: StageRule<'branch'> = {
  from: ['active', 'in_review', 'returned'],
  standing: refuseBranch,
  gate: ({ stage }, target) => branchGate(stage, branchOf(stage, target)),
  roles: ({ stage }, target) => branchOf(stage, target)?.roles ?? [],
  reasoned: true,
  apply: takeBranch,
}

/** The gate of a branch; its report carries the same id. */
export function branchGate(stage: Stage, taken: Branch | undefined): Gate {
  return { id: `${stage.id}/${taken?.id ?? ''}`, criteria: taken?.criteria ?? [] }
}

function refuseBranch(scene: Scene, target: Target<'branch'>): Refusal | null {
  const taken = branchOf(scene.stage, target)
  if (!taken) return refusal('unknown_branch', { stageId: scene.stage.id, branchId: target.branchId })
  return 'to' in taken.leads ? noneInReview(scene, taken.leads.to, scene.stage.id) : null
}

function takeBranch({ playbook, state, stage }: Scene, target: Target<'branch'>): ProjectState {
  const taken = branchOf(stage, target)
  if (!taken) return state
  if ('to' in taken.leads) return reopenFrom(playbook, state, taken.leads.to)
  return { ...state, status: 'closed', outcome: taken.leads.close }
}

function branchOf(stage: Stage, { branchId }: Target<'branch'>): Branch | undefined {
  return stage.branches.find(({ id }) => id === branchId)
}
