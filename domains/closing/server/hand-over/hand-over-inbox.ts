import { sql } from 'drizzle-orm'
import { defineInbox } from '#domains/process/reads.ts'
import { handOver } from '../../contract.ts'

const ASK = { zh: '接收移交', en: 'Take over what is handed to you' }

/** What somebody is handed, also after the project has ended. */
export const handOverInbox = defineInbox({
  name: 'hand_overs',
  label: { zh: '移交给我的', en: 'Handed to me' },
  entity: handOver,
  waiting: ({ actor: { workspaceId, personId } }) => sql`
    select h.id, h.version, h.what as title, h.due_on::text as "dueOn", p.id as "projectId", p.name as "projectName"
    from hand_over h join project p on p.workspace_id = h.workspace_id and p.id = h.project_id
    where h.workspace_id = ${workspaceId} and h.owner_id = ${personId} and h.state = 'open'
      and h.deleted_at is null and p.deleted_at is null`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: ASK })),
  path: ({ id }) => `/hand-overs/${id}`,
})
