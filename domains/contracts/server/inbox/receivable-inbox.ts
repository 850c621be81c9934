import { sql } from 'drizzle-orm'
import { defineInbox } from '#domains/process/reads.ts'
import { receivable } from '../../contract.ts'

const ASK = { zh: '催收逾期款项', en: 'Collect what is overdue' }

/** Receivables that a person sees to and whose day has passed; also after the project's end. */
export const receivableInbox = defineInbox({
  name: 'receivables',
  label: { zh: '逾期应收款', en: 'Overdue receivables' },
  entity: receivable,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select r.id, r.version, r.name as title, r.due_on::text as "dueOn", p.id as "projectId", p.name as "projectName"
    from receivable r join contract c on c.workspace_id = r.workspace_id and c.id = r.contract_id
    join project p on p.workspace_id = r.workspace_id and p.id = r.project_id
    where r.workspace_id = ${workspaceId} and r.owner_id = ${personId} and r.state = 'open' and r.deleted_at is null
      and r.due_on < ${today}::date and c.state in ('in_force', 'completed', 'terminated') and p.deleted_at is null`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: ASK })),
  path: ({ id }) => `/receivables/${id}`,
})
