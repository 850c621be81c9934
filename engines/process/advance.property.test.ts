import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advance } from './advance.ts'
import { type AvailableMove, availableMoves } from './available-moves.ts'
import type { Move } from './move.ts'
import { branchGate } from './moves/branch.ts'
import type { Playbook } from './playbook.ts'
import { initialState, type ProjectState } from './state.ts'
import { anyMove, anyPlan, id, moveOf, type Plan, playbookOf } from './tests/random-project.ts'
import { type ModelMove, type ModelProject, newProject, play } from './tests/reference-model.ts'
import { report } from './tests/sample.ts'
import { tameMoves } from './tests/tame-moves.ts'

/** A step: any move at all, or the n-th of those that lead on. */
type Step = { wild: ModelMove } | { tame: number }

const anyHistory = anyPlan.chain(plan => {
  const wild = anyMove(plan).map((move): Step => ({ wild: move }))
  const tame = fc.nat().map((nth): Step => ({ tame: nth }))
  return fc.tuple(fc.constant(plan), fc.array(fc.oneof(wild, tame), { minLength: 5, maxLength: 60 }))
})

test('the engine allows exactly the moves of the reference model and comes to the same states', () => {
  const seen = { allowed: new Set<string>(), refused: new Set<string>() }
  fc.assert(
    fc.property(anyHistory, ([plan, steps]) => agree(plan, steps, seen)),
    { numRuns: 1000, seed: 20260301 },
  )
  expect([...seen.allowed].sort()).toEqual(EVERY_MOVE)
  expect([...seen.refused].sort()).toEqual(EVERY_REFUSAL)
}, 60_000)

test('a button is shown as possible exactly when its move is', () => {
  fc.assert(
    fc.property(anyHistory, ([plan, steps]) => {
      const playbook = playbookOf(plan)
      const state = inEngineWords(lead(plan, steps).at(-1)?.[1] ?? newProject(plan.stages))
      for (const button of availableMoves(playbook, state)) {
        const step = advance(playbook, state, complete(playbook, button))
        expect(step.ok, JSON.stringify(button)).toBe(button.allowed)
        if (!step.ok) expect(step.refusal).toEqual(button.refusal)
      }
    }),
    { numRuns: 300, seed: 20260302 },
  )
}, 60_000)

const EVERY_MOVE = [
  'approve',
  'branch',
  'cancel',
  'close',
  'loopBack',
  'pause',
  'resume',
  'return',
  'skip',
  'start',
  'submit',
  'waive',
  'withdraw',
]

const EVERY_REFUSAL = [
  'already_started',
  'criteria_unmet',
  'earlier_stages_open',
  'not_optional',
  'only_sponsor',
  'project_cancelled',
  'project_closed',
  'project_not_paused',
  'project_paused',
  'reason_missing',
  'report_of_other_gate',
  'role_may_not',
  'stage_in_review',
  'stages_open',
  'unknown_branch',
  'unknown_loop',
  'unknown_stage',
  'wrong_stage_state',
]

function agree(plan: Plan, steps: readonly Step[], seen: Record<'allowed' | 'refused', Set<string>>): void {
  const playbook = playbookOf(plan)
  let state = initialState(playbook)
  for (const [move, after, allowed] of lead(plan, steps)) {
    const before = structuredClone(state)
    const step = advance(playbook, state, moveOf(playbook, move))
    expect(step.ok, JSON.stringify([move, state])).toBe(allowed)
    expect(state).toEqual(before)
    if (step.ok) seen.allowed.add(moveOf(playbook, move).type)
    else seen.refused.add(step.refusal.code)
    state = step.ok ? step.state : state
    expect(state).toEqual(inEngineWords(after))
  }
}

/** Each move as the model makes it: the project after it, and whether it was allowed. */
function lead(plan: Plan, steps: readonly Step[]): [ModelMove, ModelProject, boolean][] {
  let project = newProject(plan.stages)
  return [{ wild: { do: 'begin' } } as const, ...steps].map(step => {
    const tame = 'tame' in step ? tameMoves(plan.stages, project) : []
    const move = 'wild' in step ? step.wild : (tame[step.tame % Math.max(1, tame.length)] ?? { do: 'end' })
    const next = play(plan.stages, project, move)
    project = next ?? project
    return [move, project, next !== null]
  })
}

function inEngineWords(model: ModelProject): ProjectState {
  const statuses = { running: 'active', resting: 'paused', 'given up': 'cancelled', ended: 'closed' } as const
  const marks = {
    p: 'planned',
    a: 'active',
    r: 'in_review',
    b: 'returned',
    d: 'passed',
    w: 'waived',
    s: 'skipped',
  } as const
  const stages = model.stages.map(({ mark, round, returns }, index) => [
    id(index),
    { state: marks[mark], iteration: round, returns },
  ])
  return {
    status: statuses[model.life],
    outcome: model.ending,
    iteration: model.round,
    stages: Object.fromEntries(stages),
  }
}

/** Adds what a person would: a reason, a role that may, a gate that holds. */
function complete(playbook: Playbook, { target }: AvailableMove): Move {
  const stage = 'stageId' in target ? playbook.stages.find(one => one.id === target.stageId) : undefined
  const branch = target.type === 'branch' ? stage?.branches.find(one => one.id === target.branchId) : undefined
  const gate = stage && target.type === 'branch' ? branchGate(stage, branch) : stage
  const added = { reason: 'because', role: branch?.roles[0] ?? 'sponsor', ...(gate && { report: report(gate) }) }
  return { ...target, ...added } as Move
}
