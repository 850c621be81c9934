import fc from 'fast-check'
import type { Gate, GateReport } from '../gate.ts'
import type { Move } from '../move.ts'
import { branchGate } from '../moves/branch.ts'
import type { Branch, Playbook } from '../playbook.ts'
import type { ModelMove, ModelStage } from './reference-model.ts'
import { label, playbook, stage, verdict } from './sample.ts'

/** A plan for the model, and the same plan as a playbook, its stages shuffled: their order must not matter. */
export type Plan = { stages: ModelStage[]; order: number[] }

const ROLES = ['sponsor', 'project_manager', 'member']

export const anyPlan: fc.Arbitrary<Plan> = fc
  .integer({ min: 1, max: 6 })
  .chain(size =>
    fc.record({
      stages: fc.tuple(...Array.from({ length: size }, (_, index) => anyStage(index))),
      order: fc.shuffledSubarray(
        Array.from({ length: size }, (_, index) => index),
        { minLength: size },
      ),
    }),
  )
  .map(({ stages, order }) => ({ stages: stages.map((one, index) => onlyBack(one, index, stages)), order }))

function anyStage(index: number): fc.Arbitrary<ModelStage> {
  const earlier = fc.subarray(
    Array.from({ length: index }, (_, other) => other),
    { maxLength: Math.min(2, index) },
  )
  const target = fc.integer({ min: 0, max: index })
  return fc.record({
    startsAfter: index === 0 ? earlier : fc.oneof(earlier, fc.constant<number[]>([index - 1])),
    startsBeside: earlier,
    passesAfter: earlier,
    optional: fc.boolean(),
    criteria: fc.integer({ min: 1, max: 3 }),
    loopsTo: fc.uniqueArray(target, { maxLength: 3 }),
    branches: fc.array(
      fc.record({
        to: fc.option(target),
        criteria: fc.integer({ min: 0, max: 2 }),
        roles: fc.subarray(ROLES, { minLength: 1 }),
      }),
      { maxLength: 2 },
    ),
  })
}

/** Loops lead to stages that the stage waits for, branches also to itself: the parser lets nothing else pass. */
function onlyBack(one: ModelStage, index: number, stages: readonly ModelStage[]): ModelStage {
  const earlier = new Set([index])
  for (const id of earlier) {
    const { startsAfter, startsBeside, passesAfter } = stages[id] ?? one
    for (const other of [...startsAfter, ...startsBeside, ...passesAfter]) earlier.add(other)
  }
  return {
    ...one,
    loopsTo: one.loopsTo.filter(to => to !== index && earlier.has(to)),
    branches: one.branches.filter(({ to }) => to === null || earlier.has(to)),
  }
}

export function playbookOf({ stages, order }: Plan): Playbook {
  const all = stages.map((one, index) =>
    stage(id(index), {
      starts: { after: one.startsAfter.map(id), alongside: one.startsBeside.map(id) },
      passes: { after: one.passesAfter.map(id) },
      optional: one.optional,
      criteria: criteriaOf(`c${index}`, one.criteria),
      loops: one.loopsTo.map(to => ({ to: id(to), label: label('Again') })),
      branches: one.branches.map((way, number) => ({
        id: `way${number}`,
        label: label('Another way'),
        leads: way.to === null ? { close: `ending${number}` } : { to: id(way.to) },
        criteria: criteriaOf(`c${index}w${number}`, way.criteria),
        roles: way.roles,
      })),
    }),
  )
  return playbook(order.flatMap(index => all[index] ?? []))
}

function criteriaOf(prefix: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${prefix}_${index}`,
    check: 'goals.complete',
    params: {},
    label: null,
  }))
}

export function id(index: number): string {
  return `S${index}`
}

/** Mostly moves that could be possible: people press the buttons that they see. */
export function anyMove({ stages }: Plan): fc.Arbitrary<ModelMove> {
  const at = fc.integer({ min: 0, max: stages.length - 1 })
  const anywhere = fc.integer({ min: 0, max: stages.length })
  const said = mostly(true)
  const by = fc.oneof({ weight: 3, arbitrary: fc.constant('sponsor') }, fc.constantFrom(...ROLES, 'stranger'))
  const gate = { holds: fc.array(mostly(true), { minLength: 3, maxLength: 3 }), ofThisGate: mostly(true) }
  const way = fc.integer({ min: 0, max: 2 })
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('hand in' as const), at, ...gate }) },
    { weight: 6, arbitrary: fc.record({ do: fc.constant('accept' as const), at, ...gate }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('take back' as const), at: anywhere }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('bring back' as const), at, said }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('skip' as const), at, said }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('waive' as const), at, said, by }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('again' as const), at, from: anywhere, said }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('turn off' as const), at, way, said, by, ...gate }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('begin' as const, 'rest', 'end') }) },
    { weight: 2, arbitrary: fc.constant({ do: 'wake' as const }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('give up' as const), said: fc.boolean() }) },
  )
}

function mostly(value: boolean): fc.Arbitrary<boolean> {
  return fc.oneof({ weight: 7, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: fc.constant(!value) })
}

/** The model's move in the engine's words. */
export function moveOf(playbook: Playbook, move: ModelMove): Move {
  if (!('at' in move)) return projectMove(move)
  const stageId = id(move.at)
  const reason = 'said' in move && move.said ? '原因 because' : '  … '
  switch (move.do) {
    case 'hand in':
      return { type: 'submit', stageId, report: reportOf(gateOf(playbook, move.at), move) }
    case 'accept':
      return { type: 'approve', stageId, report: reportOf(gateOf(playbook, move.at), move) }
    case 'take back':
      return { type: 'withdraw', stageId }
    case 'bring back':
      return { type: 'return', stageId, reason }
    case 'skip':
      return { type: 'skip', stageId, reason }
    case 'waive':
      return { type: 'waive', stageId, reason, role: move.by }
    case 'again':
      return { type: 'loopBack', stageId, to: id(move.from), reason }
    case 'turn off': {
      const report = reportOf(wayGate(playbook, move.at, move.way), move)
      return { type: 'branch', stageId, branchId: `way${move.way}`, reason, role: move.by, report }
    }
  }
}

function projectMove(move: Exclude<ModelMove, { at: number }>): Move {
  if (move.do === 'give up') return { type: 'cancel', reason: move.said ? 'over' : '' }
  const types = { begin: 'start', rest: 'pause', wake: 'resume', end: 'close' } as const
  return { type: types[move.do] }
}

function gateOf(playbook: Playbook, index: number): Gate {
  return playbook.stages.find(one => one.id === id(index)) ?? { id: id(index), criteria: [] }
}

function wayGate(playbook: Playbook, index: number, way: number): Gate {
  const found = playbook.stages.find(one => one.id === id(index)) ?? stage(id(index))
  const branch: Branch | undefined = found.branches[way]
  return branch ? branchGate(found, branch) : { id: 'none', criteria: [] }
}

/** A report whose sums always claim that all is well: only the verdicts may be believed. Every other unmet criterion is left out. */
function reportOf(gate: Gate, { holds, ofThisGate }: { holds: boolean[]; ofThisGate: boolean }): GateReport {
  const criteria = gate.criteria.flatMap(({ id: criterion, check }, index) => {
    const holding = holds[index] === true
    return holding || index % 2 === 0 ? [{ id: criterion, check, verdict: verdict(holding) }] : []
  })
  const total = gate.criteria.length
  return { stageId: ofThisGate ? gate.id : 'another', satisfied: total, total, passed: true, criteria }
}
