import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { dateIn } from '#kernel/command/date-in.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { HealthAspect, HealthPlace, HealthSource } from '../health-source.ts'
import type { HealthView } from '../shapes/health.ts'
import { healthOf, ownHealth } from './health.ts'
import { inWords } from './in-words.ts'
import type { ProjectRecord, StageRecord } from './load-project.ts'
import { knownHealth } from './registry.ts'

/** What the later domains know of a project, as columns of a statement; read back by `sourceReasons`. */
export function healthFacts(place: HealthPlace): SQL {
  const parts = knownHealth().map(source => sql`${source.name}::text, ${source.facts(place)}`)
  return parts.length === 0 ? sql`'{}'::json` : sql`json_build_object(${sql.join(parts, sql`, `)})`
}

type Judged = Pick<ProjectRecord, 'status' | 'finish'>
type Stages = readonly (Pick<StageRecord, 'state' | 'plannedFinish' | 'submittedAt' | 'returns'> & { name: Label })[]

/** A project's health with all reasons; null for one that does not run. */
export function projectHealth(ctx: Context, record: Judged, stages: Stages, facts: unknown): HealthView | null {
  const reasons = healthReasons(ctx, record, stages, facts)
  return reasons && healthOf(reasons.map(({ about: _, ...reason }) => reason))
}

/** Every reason with what it speaks of; null for a project that does not run. */
export function healthReasons(
  ctx: Context,
  record: Judged,
  stages: Stages,
  facts: unknown,
): (HealthView['reasons'][number] & { about: HealthAspect })[] | null {
  if (record.status !== 'active') return null
  const own = ownHealth({
    today: ctx.today,
    finish: record.finish,
    stages: stages.map(({ name, state, plannedFinish, submittedAt, returns }) => ({
      ...{ name, state, plannedFinish, returns },
      submittedOn: submittedAt ? dayOf(ctx, submittedAt) : null,
    })),
  })
  const told = knownHealth().flatMap(source => sourceReasons(source, (facts as Record<string, unknown>)[source.name]))
  return [
    ...own.map(reason => ({
      ...reason,
      about: OF_STAGES.has(reason.code) ? ('gates' as const) : ('schedule' as const),
    })),
    ...told,
  ]
}

/** What is said of a gate rather than of a date. */
const OF_STAGES = new Set(['stage.waits', 'stage.returned'])

function sourceReasons(source: HealthSource, facts: unknown) {
  return source.judge(facts).map(({ level, note }) => ({ about: source.about, level, ...inWords(note, source.notes) }))
}

function dayOf(ctx: Context, instant: string): string {
  return dateIn(new Date(instant), (ctx.actor as { timeZone?: string }).timeZone ?? 'Asia/Shanghai')
}
