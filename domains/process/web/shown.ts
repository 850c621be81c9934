import { recordTypeOfId } from '#apps/web/records/record-types.ts'
import type { ApprovalShown, DecisionShown, GateReportShown, MoveShown } from '#apps/web/ui/gate-report.ts'
import { hrefOfRecord } from '#apps/web/ui/record-href.ts'
import type { StageOnBar } from '#apps/web/ui/stage-bar.tsx'
import type { GateView } from '../shapes/gate.ts'
import type { DecisionView, MoveView, OpenStage, StageRun } from '../shapes/project-space.ts'
import { pathInProject } from './project-paths.ts'
import { roleNames } from './project-texts.ts'

/** The sentences of a project by their key; kinds of decisions and states are keys too. */
type Say = (key: string, params?: Record<string, unknown>) => string
type PeopleById = ReadonlyMap<string, { name: string }>

/** A judged gate as the panel shows it, with the ways to what is missing. */
export function gateShown(gate: GateView, projectId: string): GateReportShown {
  return {
    ...gate,
    criteria: gate.criteria.map(({ note, missing, where, ...criterion }) => ({
      ...criterion,
      note: note?.text ?? null,
      href: where.recordId ? hrefOfId(where.recordId) : pathInProject(projectId, where.path),
      missing: missing.map(one => ({
        label: one.label,
        why: one.why.text,
        href: one.recordId ? hrefOfId(one.recordId) : null,
      })),
    })),
  }
}

/** An id tells its type by its prefix. */
function hrefOfId(id: string): string | null {
  const known = recordTypeOfId(id)
  return known ? hrefOfRecord(known.entity.type, id) : null
}

export function stageOnBar(run: StageRun, say: Say): StageOnBar {
  const note = noteOf(run, say)
  return { id: run.key, name: run.name, state: run.state, loops: run.loops, ...(note && { note }) }
}

function noteOf(run: StageRun, say: Say): string | undefined {
  if (run.doneAt) return `${run.doneAt.slice(5, 10)} ${say(run.state)}`
  if (run.state === 'planned' && run.plannedStart) return `${run.plannedStart.slice(5)} →`
  return undefined
}

/** The moves of one stage, in the panel's words. */
export function movesShown(moves: readonly MoveView[], stage: OpenStage): MoveShown[] {
  const kinds: Record<string, string> = { loopBack: 'loop_back' }
  const mine = moves.filter(move => move.stageKey === stage.key && move.type !== 'approve' && move.type !== 'return')
  return mine.map(move => ({
    kind: move.target ? `${kinds[move.type] ?? move.type}:${move.target}` : (kinds[move.type] ?? move.type),
    allowed: move.allowed,
    // The panel above the button lists what the gate misses; the button says how much.
    reason: move.type === 'submit' && !stage.gate.passed ? null : (move.whyNot?.text ?? null),
    ...(move.label && { label: move.label }),
  }))
}

export function approvalShown(stage: OpenStage, people: PeopleById, say: Say): ApprovalShown {
  const [first] = stage.rule.roles
  const names = (ids: readonly string[]) => ids.map(id => people.get(id)?.name ?? '').join('、')
  const role = roleNames[first?.role ?? ''] ?? { zh: '', en: '' }
  const holders = names(first?.people ?? [])
  const waiting = stage.approval
  return {
    who: { zh: `${role.zh} ${holders}`, en: `${role.en} ${holders}` },
    name: holders,
    state: waiting ? say('waiting', { names: names(waiting.waitingFor) }) : say('notSubmitted'),
    due: waiting?.dueOn ? say('due', { date: waiting.dueOn }) : null,
  }
}

export function decisionShown(decision: DecisionView, people: PeopleById, say: Say): DecisionShown {
  const verb = say(decision.kind)
  const self = decision.selfDecided ? say('selfDecided') : ''
  const mend = decision.mend.map(one => one.what).join('；')
  const words = [decision.reason, mend].filter(Boolean).join('；')
  return {
    at: decision.at,
    who: people.get(decision.by ?? '')?.name ?? '',
    text: `${verb}${self}${words ? `：${words}` : ''}`,
  }
}
