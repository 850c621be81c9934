import type { Missing } from '@yingce/process/gate'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import { goal } from '../../contract.ts'

export interface WeighedGoal {
  readonly id: string
  readonly version: number
  readonly statement: string
  readonly potentialNote: string | null
  readonly competitionNote: string | null
  readonly resourceNote: string | null
}

const NOTES = ['potentialNote', 'competitionNote', 'resourceNote'] as const

/** Has every goal been weighed against the market's potential, the competition and the firm's resources? */
export const goalsWeighed = defineCheck<Record<string, never>, readonly WeighedGoal[]>({
  name: 'goals.weighed',
  label: { zh: '每个目标都权衡了潜力、竞争和资源', en: 'Every goal weighs potential, competition and resources' },
  notes: {
    no_goal: { zh: '还没有目标', en: 'There is no goal yet' },
    potentialNote: { zh: '没有写市场潜力', en: 'The market’s potential is not weighed' },
    competitionNote: { zh: '没有写竞争状况', en: 'The competition is not weighed' },
    resourceNote: { zh: '没有写可用资源', en: 'The resources are not weighed' },
  },
  params: z.strictObject({}),
  reads: [goal.type],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', g.id, 'version', g.version, 'statement', g.statement,
      'potentialNote', g.potential_note, 'competitionNote', g.competition_note, 'resourceNote', g.resource_note)
      order by g.id), '[]')
    from goal g where g.workspace_id = ${place.workspaceId} and g.project_id = ${place.projectId}
      and g.iteration <= ${place.iteration} and g.deleted_at is null and g.state <> 'dropped')`,
  judge: goals => {
    const lacking = goals.map(missingOf)
    const missing = lacking.flat()
    const weighed = lacking.filter(one => one.length === 0).length
    return {
      passed: goals.length > 0 && missing.length === 0,
      have: weighed,
      need: Math.max(1, goals.length),
      ...(goals.length === 0 && { note: { code: 'no_goal', params: {} } }),
      missing: missing.slice(0, 20),
      missingCount: missing.length,
      where: { path: 'goals' },
      seen: goals.map(({ id, version }) => ({ id, version })),
    }
  },
})

function missingOf(one: WeighedGoal): Missing[] {
  return NOTES.filter(field => !one[field]?.trim()).map(field => ({
    ...{ recordId: one.id, label: one.statement, field },
    why: { code: field, params: {} },
  }))
}
