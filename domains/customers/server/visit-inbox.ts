import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { visit } from '../contract.ts'

const VISIT = { zh: '去拜访并写纪要', en: 'Make the visit and write its minutes' }
const STEP = { zh: '拜访后的下一步', en: 'The next step after a visit' }

/** Visits of a person that are today or overdue, and the next steps of those they made, from their day on. */
export const visitInbox = defineInbox<Waiting & { readonly planned: boolean }>({
  name: 'visits',
  label: { zh: '我的拜访', en: 'My visits' },
  entity: visit,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select v.id, v.version, v.state = 'planned' as planned, p.id as "projectId", p.name as "projectName",
      case v.state when 'planned' then v.purpose else v.next_step end as title,
      case v.state when 'planned' then v.visit_on else v.next_on end::text as "dueOn"
    from visit v join project p on p.workspace_id = v.workspace_id and p.id = v.project_id
    where v.workspace_id = ${workspaceId} and v.owner_id = ${personId} and v.deleted_at is null
      and (v.state = 'planned' and v.visit_on <= ${today}::date
        or v.state = 'done' and v.next_on <= ${today}::date and v.next_done_on is null)
      and p.status = 'active' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title, planned }) => ({ title, ask: planned ? VISIT : STEP })),
  path: ({ id }) => `/visits/${id}`,
})
