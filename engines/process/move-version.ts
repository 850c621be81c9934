import { openReady, waitsFor } from './open-ready.ts'
import type { Playbook } from './playbook.ts'
import { isDone, isOpen, type ProjectState, type StageState, statusOf } from './state.ts'
import { passedBy } from './version/passed-by.ts'
import { refuseMapping } from './version/refuse-mapping.ts'
import {
  type EffectKind,
  type StageEffect,
  type StageMapping,
  type VersionRefusal,
  versionRefusal,
} from './version/version-effect.ts'

export type VersionMove =
  | { ok: true; state: ProjectState; effects: StageEffect[] }
  | { ok: false; refusal: VersionRefusal }

/**
 * Takes a running project over to another version of its playbook. Done stages stay done, open ones stay open, in the
 * same iteration. A stage that the new version adds is open or planned by its start rule, and skipped where the project
 * is past it. Where a stage is gone in which the project stands, the mapping says which one goes on for it.
 */
export function moveVersion(
  from: Playbook,
  to: Playbook,
  state: ProjectState,
  mapping: readonly StageMapping[],
): VersionMove {
  const refused = refuseProject(from, to, state) ?? refuseMapping(to, state, mapping)
  if (refused) return { ok: false, refusal: refused }
  const needed = stagesToMap(to, state).filter(id => !mapping.some(one => one.from === id))
  if (needed.length > 0) return { ok: false, refusal: refuseUnmapped(to, state, needed) }
  const joins = mapping.filter(one => statusOf(state, one.to) !== null)
  const early = joins.find(one => statusOf(state, one.to) === 'planned' && !couldStart(to, state, mapping, one))
  if (early) return { ok: false, refusal: refuseEarly(to, state, mapping, early) }
  const after = openReady(to, carriedOver(to, state, mapping))
  return { ok: true, state: after, effects: effectsOf(from, to, state, after, mapping) }
}

/** The stages that are gone in the new version while the project stands in them, in the order in which it got there. */
export function stagesToMap(to: Playbook, state: ProjectState): string[] {
  const kept = new Set(to.stages.map(({ id }) => id))
  return Object.keys(state.stages).filter(id => isOpen(statusOf(state, id) ?? 'planned') && !kept.has(id))
}

/** The stages of the new version that may go on for one that is gone. */
export function choicesFor(to: Playbook, state: ProjectState, stageId: string): string[] {
  const ids = to.stages.map(({ id }) => id).filter(id => !isDone(statusOf(state, id) ?? 'planned'))
  return ids.filter(id => {
    const one = { from: stageId, to: id }
    return statusOf(state, id) !== 'planned' || couldStart(to, state, [one], one)
  })
}

function refuseProject(from: Playbook, to: Playbook, state: ProjectState): VersionRefusal | null {
  if (state.status !== 'active') return versionRefusal(`project_${state.status}`)
  if (from.id !== to.id) return versionRefusal('other_playbook', { from: from.id, to: to.id })
  const waiting = Object.keys(state.stages).filter(id => statusOf(state, id) === 'in_review')
  return waiting.length > 0 ? versionRefusal('stage_in_review', { stages: waiting }) : null
}

/** Where every stage of the new version is done already there is nothing to go on with. */
function refuseUnmapped(to: Playbook, state: ProjectState, stages: readonly string[]): VersionRefusal {
  const left = to.stages.some(({ id }) => !isDone(statusOf(state, id) ?? 'planned'))
  return left ? versionRefusal('mapping_needed', { stages }) : versionRefusal('nothing_left', { stages })
}

/** Whether a stage that had not begun may take over the work of another: its start holds without it. */
function couldStart(to: Playbook, state: ProjectState, mapping: readonly StageMapping[], one: StageMapping): boolean {
  return startOf(to, state, mapping, one).length === 0
}

function startOf(to: Playbook, state: ProjectState, mapping: readonly StageMapping[], one: StageMapping): string[] {
  const others = mapping.filter(other => other.from !== one.from)
  return waitsFor(to, carriedOver(to, state, [...others, one]), one.to)
}

function refuseEarly(to: Playbook, state: ProjectState, mapping: readonly StageMapping[], one: StageMapping) {
  const stages = startOf(to, state, mapping, one)
  return versionRefusal('mapping_cannot_start', { stageId: one.from, to: one.to, stages })
}

/** The stages as they come over, before those open whose time has come. */
function carriedOver(to: Playbook, state: ProjectState, mapping: readonly StageMapping[]): ProjectState {
  const stages: Record<string, StageState> = {}
  for (const [id, before] of Object.entries(state.stages)) {
    const target = mapping.find(one => one.from === id)?.to
    if (target !== undefined && statusOf(state, target) === null) stages[target] = before
    else if (target !== undefined) stages[id] = { ...before, state: 'skipped' }
    else if (before.state !== 'planned' || has(to, id)) stages[id] = before
  }
  for (const { to: target } of mapping) {
    if (statusOf(state, target) !== 'planned') continue
    stages[target] = { ...(state.stages[target] as StageState), state: 'active', iteration: state.iteration }
  }
  return withAdded(to, { ...state, stages })
}

function withAdded(to: Playbook, state: ProjectState): ProjectState {
  const added = new Set(to.stages.map(({ id }) => id).filter(id => statusOf(state, id) === null))
  const passed = passedBy(to, state, added)
  const fresh = [...added].map((id): [string, StageState] => [
    id,
    { state: passed.has(id) ? 'skipped' : 'planned', iteration: state.iteration, returns: 0 },
  ])
  return { ...state, stages: { ...state.stages, ...Object.fromEntries(fresh) } }
}

/** One effect a stage: those of the new version in its order, then what the project had besides. */
function effectsOf(
  from: Playbook,
  to: Playbook,
  before: ProjectState,
  after: ProjectState,
  mapping: readonly StageMapping[],
): StageEffect[] {
  const current = to.stages.map(({ id }): StageEffect => {
    const renamed = mapping.find(one => one.to === id && statusOf(before, id) === null)
    const source = renamed?.from ?? id
    const kind: EffectKind = renamed ? 'renamed' : statusOf(before, id) === null ? 'added' : 'stays'
    const becomes = statusOf(after, id)
    const waiting = becomes !== null && isDone(becomes) ? [] : waitsFor(to, after, id)
    const was = statusOf(before, source)
    return { kind, stageId: source, to: renamed ? id : null, was, becomes, waitsFor: waiting }
  })
  const named = new Set(current.map(one => one.stageId))
  const gone = stagesInOrder(from, before).filter(id => !named.has(id))
  return [...current, ...gone.map(id => goneEffect(id, before, after, mapping))]
}

function goneEffect(
  stageId: string,
  before: ProjectState,
  after: ProjectState,
  mapping: readonly StageMapping[],
): StageEffect {
  const joined = mapping.find(one => one.from === stageId)?.to ?? null
  const was = statusOf(before, stageId)
  const kind = joined ? 'joined' : was === 'planned' ? 'dropped' : 'kept'
  return { kind, stageId, to: joined, was, becomes: statusOf(after, stageId), waitsFor: [] }
}

function stagesInOrder(from: Playbook, state: ProjectState): string[] {
  return [...new Set([...from.stages.map(({ id }) => id), ...Object.keys(state.stages)])].filter(
    id => statusOf(state, id) !== null,
  )
}

function has({ stages }: Playbook, stageId: string): boolean {
  return stages.some(({ id }) => id === stageId)
}
