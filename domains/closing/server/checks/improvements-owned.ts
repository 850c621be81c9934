import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck, type GatePlace } from '#domains/process/reads.ts'
import { improvement } from '../../contract.ts'

export interface ImprovementFacts {
  readonly id: string
  readonly version: number
  readonly what: string
  readonly state: string
}

export function improvementFacts(place: GatePlace): SQL {
  return sql`(
    select coalesce(json_agg(json_build_object('id', i.id, 'version', i.version, 'what', i.what, 'state', i.state)
      order by i.id), '[]')
    from improvement i where i.workspace_id = ${place.workspaceId} and i.project_id = ${place.projectId}
      and i.iteration <= ${place.iteration} and i.deleted_at is null)`
}

/** There are proposals, and each has somebody who sees to it until a day, or was rejected with a reason. */
export const improvementsOwnedCheck = defineCheck<{ min: number }, readonly ImprovementFacts[]>({
  name: 'closing.improvements_owned',
  label: {
    zh: '至少 {min} 条改进建议，每条都有人负责、有期限，或写明为什么不采纳',
    en: 'At least {min} {min|improvement|improvements}, each with owner and date or rejected with a reason',
  },
  notes: {
    none: { zh: '还没有写改进建议', en: 'No improvement has been proposed' },
    undecided: { zh: '还没有决定由谁、在哪天之前落实', en: 'Not decided yet who sees to it, and until when' },
  },
  params: z.strictObject({ min: z.int().min(1) }),
  reads: [improvement.type],
  facts: improvementFacts,
  judge: (all, { min }) => {
    const open = all.filter(one => one.state === 'proposed')
    return {
      passed: all.length >= min && open.length === 0,
      have: all.length - open.length,
      need: Math.max(min, all.length),
      ...(all.length === 0 && { note: { code: 'none', params: {} } }),
      missing: open.slice(0, 20).map(({ id, what }) => ({
        ...{ recordId: id, label: what, field: 'state', why: { code: 'undecided', params: {} } },
      })),
      missingCount: Math.max(open.length, min - all.length, 0),
      where: { path: 'improvements' },
      seen: all.map(({ id, version }) => ({ id, version })),
    }
  },
})
