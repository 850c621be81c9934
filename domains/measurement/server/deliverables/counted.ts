import { type SQL, sql } from 'drizzle-orm'
import { type DeliverableSource, defineDeliverable, type GatePlace } from '#domains/process/reads.ts'
import type { Label } from '#kernel/entity/field.ts'
import { adjustment, lesson } from '../../contract.ts'

interface Facts {
  readonly count: number
  readonly done: number
}

/** Lessons of the iteration are done when they are published. */
export const lessonsDeliverable = counted(lesson.type, sql`"lesson"`, 'published', {
  zh: '{count} 条，已发布 {done} 条',
  en: '{count} lessons, {done} of them published',
})

/** Adjustments of the iteration are done when they are decided; withdrawn ones do not count. */
export const adjustmentsDeliverable = counted(adjustment.type, sql`"adjustment"`, 'decided', {
  zh: '{count} 项，已决定 {done} 项',
  en: '{count} adjustments, {done} of them decided',
})

function counted(type: string, table: SQL, doneState: string, words: Label): DeliverableSource {
  return defineDeliverable<Facts>({
    type,
    notes: { counted: words },
    facts: (place: GatePlace) => sql`(
      select jsonb_build_object('count', count(*), 'done', count(*) filter (where t.state = ${doneState})) from ${table} t
      where t.workspace_id = ${place.workspaceId} and t.project_id = ${place.projectId}
        and t.iteration = ${place.iteration} and t.deleted_at is null and t.state <> 'withdrawn')`,
    summarise: ({ count, done }) => ({
      ...{ count, done, line: count === 0 ? null : { code: 'counted', params: { count, done } } },
    }),
  })
}
