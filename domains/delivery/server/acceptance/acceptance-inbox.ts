import { sql } from 'drizzle-orm'
import { defineInbox } from '#domains/process/reads.ts'
import { acceptanceItem } from '../../contract.ts'

const MEND = {
  zh: '验收不合格：整改后再验，或取得书面让步',
  en: 'It failed: mend it and try again, or get the concession in writing',
}

/** Points of acceptance that have failed and that a person sees to. */
export const acceptanceInbox = defineInbox({
  name: 'acceptance',
  label: { zh: '验收不合格', en: 'Failed acceptance' },
  entity: acceptanceItem,
  waiting: ({ actor: { workspaceId, personId } }) => sql`
    select a.id, a.version, a.criterion as title, null::text as "dueOn", p.id as "projectId", p.name as "projectName"
    from acceptance_item a join project p on p.workspace_id = a.workspace_id and p.id = a.project_id
    where a.workspace_id = ${workspaceId} and a.owner_id = ${personId} and a.state = 'failed'
      and a.deleted_at is null and p.status = 'active' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: MEND })),
  path: ({ id }) => `/acceptance-items/${id}`,
})
