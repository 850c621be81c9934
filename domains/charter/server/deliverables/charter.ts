import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'

interface Facts {
  readonly number: number | null
  readonly state: 'draft' | 'in_approval' | 'approved' | 'superseded' | null
  readonly approved: number | null
}

/** In which version the charter is, and how far that is. */
export const charterDeliverable = defineDeliverable<Facts>({
  type: 'charter',
  notes: {
    draft: { zh: '第 {number} 版草稿', en: 'Draft of version {number}' },
    in_approval: { zh: '第 {number} 版审批中', en: 'Version {number} in approval' },
    approved: { zh: '第 {number} 版已批准', en: 'Version {number} approved' },
    superseded: { zh: '第 {number} 版已被取代', en: 'Version {number} superseded' },
  },
  facts: place => sql`(
    select json_build_object('number', max(c.number), 'state', (array_agg(c.state order by c.number desc))[1],
      'approved', max(c.number) filter (where c.state = 'approved'))
    from charter c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration <= ${place.iteration} and c.deleted_at is null)`,
  summarise: ({ number, state, approved }) => {
    if (number === null || state === null) return { count: 0, done: 0, line: null }
    return { count: 1, done: approved === null ? 0 : 1, line: { code: state, params: { number } } }
  },
})
