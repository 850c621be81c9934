import { findCycles, withEarlierStages } from '../graph.ts'
import type { Playbook, Stage } from '../playbook.ts'
import type { Path } from '../problem.ts'
import type { Report } from './shape.ts'

/** Stages that name unknown ones or themselves, that wait for each other, or that can never be reached. */
export function findOrderProblems({ stages }: Playbook, report: Report): void {
  const known = new Set(stages.map(({ id }) => id))
  for (const [index, stage] of stages.entries()) {
    for (const [id, path] of referencesOf(stage, ['stages', index])) {
      if (!known.has(id)) report('unknown_stage', path, { id })
      if (id === stage.id) report('stage_after_itself', path, { id })
    }
    findWaysForward(stages, stage, index, known, report)
  }
  findKnots(stages, report)
}

function referencesOf({ starts, passes }: Stage, at: Path): [string, Path][] {
  return [
    ...starts.after.map((id, index): [string, Path] => [id, [...at, 'starts', 'after', index]]),
    ...starts.alongside.map((id, index): [string, Path] => [id, [...at, 'starts', 'alongside', index]]),
    ...passes.after.map((id, index): [string, Path] => [id, [...at, 'passes', 'after', index]]),
  ]
}

/** A loop or branch goes back: to a stage that this one waits for, a branch also to its own stage. */
function findWaysForward(
  stages: readonly Stage[],
  stage: Stage,
  index: number,
  known: ReadonlySet<string>,
  report: Report,
): void {
  const earlier = withEarlierStages(stages, stage.id)
  for (const [number, { to }] of stage.loops.entries()) {
    const path = ['stages', index, 'loops', number, 'to']
    if (!known.has(to)) report('unknown_stage', path, { id: to })
    else if (to === stage.id || !earlier.has(to)) report('loop_forward', path, { id: stage.id, to })
  }
  for (const [number, { leads }] of stage.branches.entries()) {
    if (!('to' in leads)) continue
    const path = ['stages', index, 'branches', number, 'leads', 'to']
    if (!known.has(leads.to)) report('unknown_stage', path, { id: leads.to })
    else if (!earlier.has(leads.to)) report('branch_forward', path, { id: stage.id, to: leads.to })
  }
}

/**
 * Looks at the start and the pass of each stage as two events that wait for others. Where they wait for each other in a
 * circle, none of them ever happens, nor does anything behind them.
 */
function findKnots(stages: readonly Stage[], report: Report): void {
  const waits = waitsOf(stages)
  const waitsFor = (event: string) => waits.get(event) ?? []
  const cycles = findCycles([...waits.keys()], waitsFor).map(cycle => [...new Set(cycle.map(stageOf))])
  for (const cycle of cycles) {
    if (cycle.length > 1) report('order_cycle', pathTo(stages, cycle[0]), { stages: cycle })
  }
  const caught = new Set(cycles.flat())
  for (const id of stuckStages(waits)) {
    if (!caught.has(id)) report('unreachable_stage', pathTo(stages, id), { id, behind: [...caught] })
  }
}

function waitsOf(stages: readonly Stage[]): Map<string, string[]> {
  const known = new Set(stages.map(({ id }) => id))
  const waits = new Map<string, string[]>()
  for (const { id, starts, passes } of stages) {
    const starting = [...starts.after.map(passOf), ...starts.alongside.map(startOf)]
    const passing = [startOf(id), ...passes.after.map(passOf)]
    waits.set(
      startOf(id),
      starting.filter(event => known.has(stageOf(event))),
    )
    waits.set(
      passOf(id),
      passing.filter(event => known.has(stageOf(event))),
    )
  }
  return waits
}

/** What is left when everything that can happen has happened. */
function stuckStages(waits: ReadonlyMap<string, readonly string[]>): Set<string> {
  const happened = new Set<string>()
  for (let before = -1; before !== happened.size; ) {
    before = happened.size
    for (const [event, others] of waits) if (others.every(other => happened.has(other))) happened.add(event)
  }
  return new Set([...waits.keys()].filter(event => !happened.has(event)).map(stageOf))
}

function startOf(id: string): string {
  return `start ${id}`
}

function passOf(id: string): string {
  return `pass ${id}`
}

function stageOf(event: string): string {
  return event.slice(event.indexOf(' ') + 1)
}

function pathTo(stages: readonly Stage[], id: string | undefined): Path {
  return ['stages', stages.findIndex(stage => stage.id === id), 'starts']
}
