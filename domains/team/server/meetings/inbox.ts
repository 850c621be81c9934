import { sql } from 'drizzle-orm'
import { defineInbox } from '#domains/process/reads.ts'
import { meeting } from '../../contract.ts'

const MINUTES = { zh: '开会并写纪要', en: 'Hold the meeting and write its minutes' }

/** Meetings that a person chairs, from their day on until they are recorded as held. */
export const meetingInbox = defineInbox({
  name: 'meetings',
  label: { zh: '我的会议', en: 'My meetings' },
  entity: meeting,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select m.id, m.version, m.title, m.planned_on::text as "dueOn", p.id as "projectId", p.name as "projectName"
    from meeting m join project p on p.workspace_id = m.workspace_id and p.id = m.project_id
    where m.workspace_id = ${workspaceId} and m.chair_id = ${personId} and m.state = 'planned'
      and m.planned_on <= ${today}::date and m.deleted_at is null and p.status = 'active' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: MINUTES })),
  path: ({ id }) => `/meetings/${id}`,
})
