import { sql } from 'drizzle-orm'
import { defineInbox } from '#domains/process/reads.ts'
import { revisit } from '../../contract.ts'

/** Asked for so many days before it is due. */
const AHEAD_DAYS = 14

const VISIT = { zh: '回访客户', en: 'Revisit the customer' }

/** Customers that a person is to revisit soon, or should have revisited; also when the project is closed. */
export const revisitInbox = defineInbox({
  name: 'revisits',
  label: { zh: '我的回访', en: 'My revisits' },
  entity: revisit,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select r.id, r.version, r.customer as title, r.due_on::text as "dueOn", p.id as "projectId", p.name as "projectName"
    from revisit r join project p on p.workspace_id = r.workspace_id and p.id = r.project_id
    where r.workspace_id = ${workspaceId} and r.owner_id = ${personId} and r.state = 'planned'
      and r.due_on <= ${today}::date + ${AHEAD_DAYS}::int and r.deleted_at is null
      and p.status in ('active', 'closed') and p.deleted_at is null`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: VISIT })),
  path: ({ id }) => `/revisits/${id}`,
})
