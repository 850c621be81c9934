import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { ticket } from '../../contract.ts'

const SOLVE = { zh: '处理工单', en: 'Solve the ticket' }
const ASK = { zh: '请客户确认并问满意度', en: 'Ask the customer whether it is solved, and how satisfied they are' }

/** Tickets that a person sees to, also of a project that is closed. */
export const ticketInbox = defineInbox<Waiting & { readonly solved: boolean }>({
  name: 'tickets',
  label: { zh: '我的工单', en: 'My tickets' },
  entity: ticket,
  waiting: ({ actor: { workspaceId, personId } }) => sql`
    select k.id, k.version, '#' || k.number || ' ' || k.subject as title, k.due_on::text as "dueOn",
      p.id as "projectId", p.name as "projectName", k.state = 'solved' as solved
    from ticket k join project p on p.workspace_id = k.workspace_id and p.id = k.project_id
    where k.workspace_id = ${workspaceId} and k.owner_id = ${personId} and k.state <> 'closed'
      and k.deleted_at is null and p.status in ('active', 'closed') and p.deleted_at is null`,
  words: (_, found) => found.map(({ title, solved }) => ({ title, ask: solved ? ASK : SOLVE })),
  path: ({ id }) => `/tickets/${id}`,
})
