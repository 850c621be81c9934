import { sql } from 'drizzle-orm'
import { defineDeliverable } from '#domains/process/reads.ts'
import { changeRequest } from '../../contract.ts'

interface Facts {
  readonly count: number
  readonly done: number
  readonly applied: number
}

/** How many changes were asked for in the iteration, and how many of them are decided and carried out. */
export const changesDeliverable = defineDeliverable<Facts>({
  type: changeRequest.type,
  notes: {
    changes: {
      zh: '{count} 份变更申请，{done} 份已有结果，其中 {applied} 份已落实',
      en: '{done} of {count} change {count|request|requests} settled, {applied} applied',
    },
  },
  facts: place => sql`(
    select json_build_object('count', count(*), 'applied', count(*) filter (where c.state = 'applied'),
      'done', count(*) filter (where c.state in ('applied', 'rejected', 'revoked')))
    from change_request c where c.workspace_id = ${place.workspaceId} and c.project_id = ${place.projectId}
      and c.iteration = ${place.iteration} and c.state not in ('draft', 'withdrawn') and c.deleted_at is null)`,
  summarise: ({ count, done, applied }) => ({
    ...{ count, done },
    line: count === 0 ? null : { code: 'changes', params: { count, done, applied } },
  }),
})
