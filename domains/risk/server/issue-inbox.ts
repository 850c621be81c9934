import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { issue } from '../contract.ts'

const RESOLVE = { zh: '解决问题', en: 'Resolve the issue' }
const ESCALATED = { zh: '上报给你的问题', en: 'An issue escalated to you' }

/** Issues that a person sees to, or that were escalated to them. */
export const issueInbox = defineInbox<Waiting & { readonly escalated: boolean }>({
  name: 'issues',
  label: { zh: '我的问题', en: 'My issues' },
  entity: issue,
  waiting: ({ actor: { workspaceId, personId } }) => sql`
    select i.id, i.version, i.title, i.due_on::text as "dueOn", p.id as "projectId", p.name as "projectName",
      i.owner_id is distinct from ${personId} as escalated
    from issue i join project p on p.workspace_id = i.workspace_id and p.id = i.project_id
    where i.workspace_id = ${workspaceId} and (i.owner_id = ${personId} or i.escalated_to_id = ${personId})
      and i.state = 'open' and i.deleted_at is null and p.status = 'active' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title, escalated }) => ({ title, ask: escalated ? ESCALATED : RESOLVE })),
  path: ({ id }) => `/issues/${id}`,
})
