import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { dateIn } from '#kernel/command/date-in.ts'
import type { Label } from '#kernel/entity/field.ts'
import type { HealthPlace, HealthSource } from '../health-source.ts'
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

/** A project's health with all reasons; null for one that does not run. */
export function projectHealth(
  ctx: Context,
  record: Pick<ProjectRecord, 'status' | 'finish'>,
  stages: readonly (Pick<StageRecord, 'state' | 'plannedFinish' | 'submittedAt' | 'returns'> & { name: Label })[],
  facts: unknown,
): HealthView | null {
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
  return healthOf([...own, ...told])
}

function sourceReasons(source: HealthSource, facts: unknown): HealthView['reasons'] {
  return source.judge(facts).map(({ level, note }) => ({ level, ...inWords(note, source.notes) }))
}

function dayOf(ctx: Context, instant: string): string {
  return dateIn(new Date(instant), (ctx.actor as { timeZone?: string }).timeZone ?? 'Asia/Shanghai')
}
