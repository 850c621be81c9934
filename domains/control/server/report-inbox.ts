import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { statusReport } from '../contract.ts'

const WRITE = { zh: '写下一份进展报告', en: 'Write the next status report' }

/** The next report of a project, which whoever sent the last one owes: from its day on. */
export const reportInbox = defineInbox<Waiting>({
  name: 'status_reports',
  label: { zh: '该写的进展报告', en: 'Status reports due' },
  entity: statusReport,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select r.id, r.version, r.name as title, r.next_due_on::text as "dueOn", p.id as "projectId",
      p.name as "projectName"
    from status_report r join project p on p.workspace_id = r.workspace_id and p.id = r.project_id
    where r.workspace_id = ${workspaceId} and r.owner_id = ${personId} and r.state = 'sent' and r.deleted_at is null
      and r.next_due_on <= ${today}::date and p.status = 'active' and p.iteration = r.iteration and p.deleted_at is null
      and not exists (select from status_report n where n.workspace_id = r.workspace_id
        and n.project_id = r.project_id and n.iteration = r.iteration and n.state = 'sent'
        and n.period_end > r.period_end and n.deleted_at is null)`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: WRITE })),
  path: ({ projectId }) => `/projects/${projectId}/control/reports`,
})
