import type { Playbook } from '@yingce/process/playbook'
import { diffDays } from '@yingce/scheduling/calendar-date'
import { healthReasons } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { ASPECTS, type Aspect } from '../../contract.ts'
import type { PhaseKey } from '../phases.ts'

export interface Run {
  readonly key: string
  readonly state: 'planned' | 'active' | 'in_review' | 'passed' | 'returned' | 'waived' | 'skipped'
  readonly returns: number
  readonly plannedFinish: string | null
  readonly submittedAt: string | null
}

export interface StandingFacts {
  readonly id: string
  readonly status: 'active' | 'paused' | 'cancelled' | 'closed'
  readonly finish: string
  readonly playbookVersionId: string
  readonly health: unknown
  /** The newest run of each stage. */
  readonly stages: readonly Run[]
}

/** How a project stands today, as the row that is kept. */
export function standingOf(ctx: Context, facts: StandingFacts, playbook: Playbook) {
  const runs = new Map(facts.stages.map(run => [run.key, run]))
  const stages = playbook.stages.flatMap(({ id, name }) => {
    const run = runs.get(id)
    return run ? [{ ...run, name }] : []
  })
  const reasons = healthReasons(ctx, facts, stages, facts.health)
  const current = stages.findIndex(({ state }) => UNDER_WAY.has(state))
  const weights = Object.fromEntries(
    ASPECTS.map(aspect => [aspect, worst((reasons ?? []).filter(({ about }) => about === aspect))]),
  ) as Record<Aspect, number>
  const level = reasons && worst(reasons)
  const daysLate = reasons ? lateBy(ctx.today, facts, stages) : 0
  return {
    project_id: facts.id,
    day: facts.status === 'active' ? ctx.today : ENDLESS,
    ...{ level, ...weights, days_late: daysLate, rank: rankOf(level, weights, daysLate) },
    stage_key: isOver(facts) ? null : (stages[current]?.key ?? null),
    phase: phaseOf(facts, current, stages.length),
    reasons: (reasons ?? []).map(({ level, about, text }) => ({ level, about, text })),
  }
}

const UNDER_WAY = new Set<Run['state']>(['active', 'in_review', 'returned'])
const WEIGHT = { attention: 1, risk: 2 } as const
/** Later than any day that is looked at. */
const ENDLESS = '9999-12-31'
const MOST_LATE = 99_999

function worst(reasons: readonly { level: 'attention' | 'risk' }[]): number {
  return Math.max(0, ...reasons.map(({ level }) => WEIGHT[level]))
}

function rankOf(level: number | null, weights: Record<Aspect, number>, daysLate: number): number {
  const touched = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  return (level ?? 0) * 10_000_000 + touched * 100_000 + Math.min(daysLate, MOST_LATE)
}

function isOver({ status }: StandingFacts): boolean {
  return status === 'closed' || status === 'cancelled'
}

/** By the project's own end, or by the latest stage under way. */
function lateBy(today: string, { finish }: StandingFacts, stages: readonly Run[]): number {
  const due = stages.flatMap(({ state, plannedFinish }) =>
    UNDER_WAY.has(state) && plannedFinish ? [plannedFinish] : [],
  )
  return Math.max(0, ...[finish, ...due].map(day => diffDays(day, today)))
}

/** In which third of the playbook the first stage under way lies; with none under way the stages are done. */
function phaseOf(facts: StandingFacts, current: number, count: number): PhaseKey {
  if (isOver(facts)) return 'over'
  if (current < 0) return 'late'
  const third = Math.floor((current * 3) / Math.max(count, 1))
  return third === 0 ? 'early' : third === 1 ? 'middle' : 'late'
}
