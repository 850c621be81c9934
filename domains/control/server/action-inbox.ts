import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { correctiveAction } from '../contract.ts'

const CORRECT = { zh: '完成纠正措施', en: 'Carry out the corrective action' }

/** Corrective actions that a person sees to. */
export const actionInbox = defineInbox<Waiting>({
  name: 'corrective_actions',
  label: { zh: '我的纠正措施', en: 'My corrective actions' },
  entity: correctiveAction,
  waiting: ({ actor: { workspaceId, personId } }) => sql`
    select a.id, a.version, a.measure as title, a.due_on::text as "dueOn", p.id as "projectId", p.name as "projectName"
    from corrective_action a join project p on p.workspace_id = a.workspace_id and p.id = a.project_id
    where a.workspace_id = ${workspaceId} and a.owner_id = ${personId} and a.state = 'open' and a.deleted_at is null
      and p.status = 'active' and p.iteration = a.iteration and p.deleted_at is null`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: CORRECT })),
  path: ({ id }) => `/corrective-actions/${id}`,
})
