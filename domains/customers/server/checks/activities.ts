import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { type ActivityKind, activityKinds, salesActivity } from '../../contract.ts'

interface Fact {
  readonly id: string
  readonly version: number
  readonly kind: ActivityKind
}

export interface ActivityFacts {
  readonly activities: readonly Fact[]
  /** Kinds that somebody said the project does without. */
  readonly nones: readonly Fact[]
}

export function activityFacts(place: GatePlace): SQL {
  return sql`(select json_build_object('activities', ${rowsOf('sales_activity', place)},
    'nones', ${rowsOf('activity_none', place)}))`
}

function rowsOf(table: 'sales_activity' | 'activity_none', { workspaceId, projectId, iteration }: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', t.id, 'version', t.version, 'kind', t.kind) order by t.id), '[]')
    from ${sql.identifier(table)} t where t.workspace_id = ${workspaceId} and t.project_id = ${projectId}
      and t.iteration <= ${iteration} and t.deleted_at is null)`
}

const kindSchema = z.enum(Object.keys(activityKinds) as ActivityKind[])

/** Of each kind of selling something was done, or somebody said why it is not needed. */
export const activitiesCheck = defineCheck<{ kinds: ActivityKind[] }, ActivityFacts>({
  name: 'customers.activities',
  label: {
    zh: '各类销售活动都做过，或说明了不做的理由',
    en: 'Every kind of sales activity was done, or it is said why not',
  },
  notes: {
    nothing: {
      zh: '还没有记录；不做的，请在“销售活动”页说明理由。',
      en: 'None is entered. If it is not needed, say so with the reason on the page “Sales activities”.',
    },
  },
  params: z.strictObject({ kinds: z.array(kindSchema).min(1).max(4) }),
  words: { kinds: { options: activityKinds } },
  reads: [salesActivity.type],
  facts: activityFacts,
  judge: ({ activities, nones }, { kinds }) => {
    const asked = [...new Set(kinds)]
    const all = [...activities, ...nones]
    const open = asked.filter(kind => !all.some(one => one.kind === kind))
    return {
      passed: open.length === 0,
      have: asked.length - open.length,
      need: asked.length,
      missing: open.map(kind => ({ label: activityKinds[kind], why: { code: 'nothing', params: {} } })),
      missingCount: open.length,
      where: { path: 'customer/activities' },
      seen: all.filter(one => asked.includes(one.kind)).map(({ id, version }) => ({ id, version })),
    }
  },
})
