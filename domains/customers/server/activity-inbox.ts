import { sql } from 'drizzle-orm'
import { defineInbox } from '#domains/process/reads.ts'
import { salesActivity } from '../contract.ts'

const STEP = { zh: '销售活动后的下一步', en: 'The next step after a sales activity' }

/** The next steps that a person's sales activities led to, from their day on. */
export const activityInbox = defineInbox({
  name: 'sales_activities',
  label: { zh: '销售的下一步', en: 'Next steps in selling' },
  entity: salesActivity,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select a.id, a.version, a.next_step as title, a.next_on::text as "dueOn", p.id as "projectId",
      p.name as "projectName"
    from sales_activity a join project p on p.workspace_id = a.workspace_id and p.id = a.project_id
    where a.workspace_id = ${workspaceId} and a.owner_id = ${personId} and a.next_on <= ${today}::date
      and a.next_done_on is null and a.deleted_at is null and p.status = 'active' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: STEP })),
  path: ({ id }) => `/sales-activities/${id}`,
})
