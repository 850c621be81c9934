import { diffDays } from '@yingce/scheduling/calendar-date'
import type { Label } from '#kernel/entity/field.ts'
import type { RefusalParams } from '#kernel/error/refusal.ts'
import type { HealthLevel } from '../health-source.ts'
import type { HealthView } from '../shapes/health.ts'
import { fillBoth } from './fill-both.ts'

export interface HealthFacts {
  readonly today: string
  readonly finish: string
  readonly stages: readonly {
    readonly name: Label
    readonly state: string
    readonly plannedFinish: string | null
    readonly submittedOn: string | null
    readonly returns: number
  }[]
}

type Reason = HealthView['reasons'][number]

/** Days that a submission may wait before somebody should ask. */
const PATIENCE = 3
/** Days after which a late stage is no longer a matter of attention but a risk. */
const LATE = 7

/** What dates, returns and waiting say about a project. */
export function ownHealth(facts: HealthFacts): Reason[] {
  return [...lateProject(facts), ...facts.stages.flatMap(stage => stageReasons(stage, facts.today))]
}

/** The worst of all reasons. */
export function healthOf(reasons: readonly Reason[]): HealthView {
  const worst: HealthLevel = reasons.some(one => one.level === 'risk') ? 'risk' : 'attention'
  return { level: reasons.length === 0 ? 'good' : worst, reasons: [...reasons] }
}

function lateProject({ today, finish }: HealthFacts): Reason[] {
  const days = diffDays(finish, today)
  if (days <= 0) return []
  const text = fillBoth(SENTENCES.projectLate, { zh: { days }, en: { days } })
  return [{ level: 'risk', code: 'project.late', params: { days }, text }]
}

function stageReasons(stage: HealthFacts['stages'][number], today: string): Reason[] {
  const { name, state, plannedFinish, submittedOn, returns } = stage
  if (state === 'in_review') return waiting(name, submittedOn ? diffDays(submittedOn, today) : 0)
  if (state !== 'active' && state !== 'returned') return []
  const late = plannedFinish ? diffDays(plannedFinish, today) : 0
  return [...lateStage(name, late), ...(state === 'returned' ? [returned(name, returns)] : [])]
}

function waiting(name: Label, days: number): Reason[] {
  if (days <= PATIENCE) return []
  const text = about(SENTENCES.waiting, name, { days })
  return [{ level: 'attention', code: 'stage.waits', params: { days }, text }]
}

function lateStage(name: Label, days: number): Reason[] {
  if (days <= 0) return []
  const text = about(SENTENCES.stageLate, name, { days })
  return [{ level: days > LATE ? 'risk' : 'attention', code: 'stage.late', params: { days }, text }]
}

function returned(name: Label, times: number): Reason {
  const text = about(SENTENCES.returned, name, { times })
  return { level: 'attention', code: 'stage.returned', params: { times }, text }
}

function about(sentence: Label, { zh, en }: Label, params: RefusalParams): Label {
  return fillBoth(sentence, { zh: { ...params, name: zh }, en: { ...params, name: en } })
}

const SENTENCES = {
  projectLate: { zh: '项目超期 {days} 天', en: 'The project is {days} {days|day|days} late' },
  waiting: { zh: '“{name}”等待审批 {days} 天', en: '“{name}” has waited {days} {days|day|days} for approval' },
  stageLate: { zh: '“{name}”超期 {days} 天', en: '“{name}” is {days} {days|day|days} late' },
  returned: { zh: '“{name}”被退回 {times} 次', en: '“{name}” was returned {times} {times|time|times}' },
} satisfies Record<string, Label>
