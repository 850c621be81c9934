import { dayOf } from '#apps/web/format/moment.ts'
import { recordTypeOfId } from '#apps/web/records/record-types.ts'
import type { ApprovalShown, DecisionShown, GateReportShown, MoveShown } from '#apps/web/ui/gate-report.ts'
import type { ToPlace } from '#apps/web/ui/project-paths.ts'
import { hrefOfRecord } from '#apps/web/ui/record-href.ts'
import type { StageOnBar } from '#apps/web/ui/stage-bar.tsx'
import type { GateView } from '../shapes/gate.ts'
import type { DecisionView, MoveView, OpenStage, StageRun } from '../shapes/project-space.ts'
import { roleNames } from './role-names.ts'

/** The sentences of a project by their key; kinds of decisions and states are keys too. */
export type Say = (key: string, params?: Record<string, unknown>) => string
export type PeopleById = ReadonlyMap<string, { name: string }>

/** A judged gate as the panel shows it, with the ways to what is missing. */
export function gateShown(gate: GateView, toPlace: ToPlace): GateReportShown {
  return {
    ...gate,
    criteria: gate.criteria.map(({ note, missing, where, ...criterion }) => ({
      ...criterion,
      note: note?.text ?? null,
      href: atField(hrefOfId(where.recordId) ?? toPlace(where.path), where.field),
      missing: missing.map(one => ({
        ...{ label: one.label, why: one.why.text },
        href: atField(hrefOfId(one.recordId), one.field),
      })),
    })),
  }
}

/** The page opens at the field, in its input where it may be edited. */
function atField<H extends string | null>(href: H, field: string | undefined): H | string {
  return href && field ? `${href}${href.includes('?') ? '&' : '?'}field=${field}` : href
}

/** An id tells its type by its prefix. A project is where we are. */
function hrefOfId(id: string | undefined): string | null {
  const known = id === undefined ? undefined : recordTypeOfId(id)
  return known && id !== undefined && known.entity.type !== 'project' ? hrefOfRecord(known.entity.type, id) : null
}

export function stageOnBar(run: StageRun, timeZone: string, say: Say): StageOnBar {
  const note = noteOf(run, timeZone, say)
  return { id: run.key, name: run.name, state: run.state, loops: run.loops, ...(note && { note }) }
}

function noteOf(run: StageRun, timeZone: string, say: Say): string | undefined {
  const returned = run.returns > 0 ? ` · ${say('returnedTimes', { count: run.returns })}` : ''
  if (run.doneAt) return `${dayOf(run.doneAt, timeZone).slice(5)} ${say(run.state)}${returned}`
  if (run.state === 'planned' && run.plannedStart) return say('plannedFor', { date: run.plannedStart.slice(5) })
  if (run.plannedFinish) return `${say('until', { date: run.plannedFinish.slice(5) })}${returned}`
  return undefined
}

/** The moves of one stage, in the panel's words. */
export function movesShown(moves: readonly MoveView[], stageKey: string): MoveShown[] {
  const mine = moves.filter(move => move.stageKey === stageKey)
  return mine.map(move => ({
    kind: keyOfMove(move),
    allowed: move.allowed,
    // What the gate lacks stands above the button; there it is only counted.
    reason: move.whyNot?.code === 'gate.not_met' ? null : (move.whyNot?.text ?? null),
    ...(move.label && { label: move.label }),
  }))
}

/** One word for a move and where it leads. */
export function keyOfMove({ type, target }: MoveView): string {
  const kind = type === 'loopBack' ? 'loop_back' : type
  return target === null ? kind : `${kind}:${target}`
}

export function approvalShown(stage: OpenStage, people: PeopleById, say: Say): ApprovalShown {
  const names = (ids: readonly string[], and = say('and')) => ids.map(id => people.get(id)?.name ?? '').join(and)
  const each = stage.rule.roles.map(({ role, people: ids }) => {
    const name = roleNames[role] ?? { zh: role, en: role }
    return { zh: `${name.zh} ${names(ids, '、')}`, en: `${name.en} ${names(ids, ', ')}` }
  })
  const waiting = stage.approval
  return {
    who: { zh: each.map(one => one.zh).join('、'), en: each.map(one => one.en).join(', ') },
    name: names(stage.rule.roles[0]?.people ?? []),
    state: waiting ? say('waiting', { names: names(waiting.waitingFor) }) : say('notSubmitted'),
    due: waiting?.dueOn ? say('due', { date: waiting.dueOn }) : null,
  }
}

/** What the words about a decision need. */
export interface Telling {
  readonly people: PeopleById
  readonly timeZone: string
  readonly say: Say
  readonly stageName: (key: string) => string
}

export function decisionShown(decision: DecisionView, telling: Telling): DecisionShown {
  const { people, timeZone, say, stageName } = telling
  const verb = decision.versions ? say(decision.kind, decision.versions) : say(decision.kind)
  const target = decision.target ? ` → ${stageName(decision.target)}` : mappingShown(decision, telling)
  const self = decision.selfDecided ? say('selfDecided') : ''
  const mend = decision.mend.map(one => one.what).join('；')
  const words = [decision.reason, mend].filter(Boolean).join('；')
  return {
    at: dayOf(decision.at, timeZone),
    who: people.get(decision.by ?? '')?.name ?? '',
    text: words ? say('withReason', { text: `${verb}${target}${self}`, reason: words }) : `${verb}${target}${self}`,
  }
}

/** Which stages went on as which, where the project went over to another version of its playbook. */
function mappingShown({ versions }: DecisionView, { say, stageName }: Telling): string {
  const mapped =
    versions?.mapping.map(({ from, to }) => say('wentOn', { from: stageName(from), to: stageName(to) })) ?? []
  return mapped.length > 0 ? say('mapped', { stages: mapped.join(say('and')) }) : ''
}
