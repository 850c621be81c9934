import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { goal } from '../../contract.ts'

interface Facts {
  readonly id: string
  readonly version: number
}
interface Params {
  readonly min: number
  readonly area?: keyof typeof goal.fields.area.options | undefined
}

const areas = Object.keys(goal.fields.area.options) as [NonNullable<Params['area']>]

/** The project has as many goals as asked for, of one area where one is named. Dropped goals do not count. */
export const goalsPresent = defineCheck<Params, readonly Facts[]>({
  name: 'goals.present',
  label: { zh: '至少有 {min} 个目标', en: 'At least {min} {min|goal|goals}' },
  notes: { too_few: { zh: '目标还差 {left} 个', en: '{left} more {left|goal is|goals are} needed' } },
  params: z.strictObject({ min: z.int().min(1), area: z.enum(areas).optional() }),
  words: { area: { options: goal.fields.area.options } },
  reads: [goal.type],
  facts: (place, { area }) => sql`(
    select coalesce(json_agg(json_build_object('id', g.id, 'version', g.version) order by g.id), '[]') from goal g
    where g.workspace_id = ${place.workspaceId} and g.project_id = ${place.projectId}
      and g.iteration <= ${place.iteration} and g.deleted_at is null and g.state <> 'dropped'
      and (${area ?? null}::text is null or g.area = ${area ?? null}))`,
  judge: (goals, { min }) => {
    const left = Math.max(0, min - goals.length)
    return {
      passed: left === 0 && goals.length > 0,
      have: goals.length,
      need: min,
      ...(left > 0 && { note: { code: 'too_few', params: { left } } }),
      missing: [],
      missingCount: left,
      where: { path: 'goals' },
      seen: goals.map(({ id, version }) => ({ id, version })),
    }
  },
})
