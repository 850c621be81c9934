import { sql } from 'drizzle-orm'
import { defineInbox } from '#domains/process/reads.ts'
import { improvement } from '../../contract.ts'

const ASK = { zh: '落实改进', en: 'Carry out the improvement' }

/** Improvements that a person sees to, also after their project has ended. */
export const improvementInbox = defineInbox({
  name: 'improvements',
  label: { zh: '我的改进', en: 'My improvements' },
  entity: improvement,
  waiting: ({ actor: { workspaceId, personId } }) => sql`
    select i.id, i.version, i.what as title, i.due_on::text as "dueOn", p.id as "projectId", p.name as "projectName"
    from improvement i join project p on p.workspace_id = i.workspace_id and p.id = i.project_id
    where i.workspace_id = ${workspaceId} and i.owner_id = ${personId} and i.state = 'accepted'
      and i.deleted_at is null and p.deleted_at is null`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: ASK })),
  path: ({ id }) => `/improvements/${id}`,
})
