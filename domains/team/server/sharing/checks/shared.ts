import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { defineCheck } from '#domains/process/reads.ts'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { sharing } from '../../../contract.ts'

export type SharingFacts = Pick<RecordOf<typeof sharing>, 'id' | 'version' | 'sharedWith'>

/** Has what was learned been shared with enough other teams in this iteration? Telling one of them twice is telling one. */
export const sharedCheck = defineCheck<{ min: number }, readonly SharingFacts[]>({
  name: 'sharing.shared',
  label: { zh: '至少与 {min} 个其他团队或部门分享', en: 'Shared with at least {min} other {min|team|teams}' },
  params: z.strictObject({ min: z.int().min(1).max(1_000).default(1) }),
  reads: ['sharing'],
  facts: place => sql`(
    select coalesce(json_agg(json_build_object('id', s.id, 'version', s.version, 'sharedWith', s.shared_with)
      order by s.id), '[]')
    from sharing s where s.workspace_id = ${place.workspaceId} and s.project_id = ${place.projectId}
      and s.iteration = ${place.iteration} and s.deleted_at is null)`,
  judge: (all, { min }) => {
    const have = new Set(all.map(one => one.sharedWith.trim().toLowerCase())).size
    return {
      passed: have >= min,
      have,
      need: min,
      missing: [],
      missingCount: Math.max(0, min - have),
      where: { path: 'team/sharings' },
      seen: all.map(({ id, version }) => ({ id, version })),
    }
  },
})
