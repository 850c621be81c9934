import { sql } from 'drizzle-orm'
import { defineInbox } from '#domains/process/reads.ts'
import { communicationItem } from '../../contract.ts'

/** Asked for so many days before it is due. */
const AHEAD_DAYS = 3

const TELL = { zh: '按沟通计划告知', en: 'Tell them as planned' }

/** What a person is to tell others soon, or should have told them. */
export const communicationInbox = defineInbox({
  name: 'communication',
  label: { zh: '我的沟通', en: 'Whom to tell' },
  entity: communicationItem,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select c.id, c.version, c.what || ' → ' || c.audience as title, c.next_on::text as "dueOn",
      p.id as "projectId", p.name as "projectName"
    from communication_item c join project p on p.workspace_id = c.workspace_id and p.id = c.project_id
    where c.workspace_id = ${workspaceId} and c.owner_id = ${personId} and c.state = 'running'
      and c.next_on <= ${today}::date + ${AHEAD_DAYS}::int and c.deleted_at is null
      and p.status = 'active' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: TELL })),
  path: ({ id }) => `/communication-items/${id}`,
})
