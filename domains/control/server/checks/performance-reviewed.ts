import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { task } from '#domains/plan/contract.ts'
import { defineCheck } from '#domains/process/reads.ts'
import { performanceReview } from '../../contract.ts'

interface Facts {
  /** Who carries tasks of this iteration. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly reviews: readonly {
    readonly id: string
    readonly version: number
    readonly personId: string
    readonly final: boolean
  }[]
}

/** Has everybody who carries tasks a final review? */
export const performanceReviewed = defineCheck<Record<string, never>, Facts>({
  name: 'control.performance_reviewed',
  label: { zh: '承担任务的成员都有定稿的绩效评估', en: 'Everybody who carries tasks has a final performance review' },
  notes: {
    none: { zh: '还没有定稿的评估', en: 'No review is final yet' },
    nobody: { zh: '还没有人承担任务。', en: 'Nobody carries a task yet.' },
  },
  params: z.strictObject({}),
  reads: [performanceReview.type, task.type],
  facts: place => sql`(
    select json_build_object(
      'people', coalesce((
        select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.id)
        from person p where p.workspace_id = ${place.workspaceId} and exists (
          select from task t join participant m on m.workspace_id = t.workspace_id
            and m.project_id = t.project_id and m.person_id = t.owner_id
          where t.workspace_id = p.workspace_id and t.project_id = ${place.projectId} and t.owner_id = p.id
            and t.iteration = ${place.iteration} and t.state <> 'cancelled' and t.deleted_at is null)), '[]'),
      'reviews', coalesce((
        select json_agg(json_build_object('id', r.id, 'version', r.version, 'personId', r.person_id,
          'final', r.state = 'final') order by r.id)
        from performance_review r where r.workspace_id = ${place.workspaceId} and r.project_id = ${place.projectId}
          and r.iteration = ${place.iteration} and r.deleted_at is null), '[]')))`,
  judge: ({ people, reviews }) => {
    const reviewed = new Set(reviews.filter(one => one.final).map(one => one.personId))
    const open = people.filter(one => !reviewed.has(one.id))
    const need = Math.max(people.length, 1)
    return {
      ...{ passed: people.length > 0 && open.length === 0, have: people.length - open.length, need },
      ...(people.length === 0 && { note: { code: 'nobody', params: {} } }),
      missing: open.slice(0, 20).map(({ name }) => ({ label: name, why: { code: 'none', params: {} } })),
      ...{ missingCount: need - (people.length - open.length), where: { path: 'control/performance' } },
      seen: reviews.map(({ id, version }) => ({ id, version })),
    }
  },
})
