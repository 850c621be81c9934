import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { deliveryItem } from '../../contract.ts'

/** Asked for so many days before it is due. */
const AHEAD_DAYS = 14

const DELIVER = { zh: '按期交付', en: 'Deliver it in time' }
const MEND = { zh: '客户退回：改好再交付', en: 'The customer returned it: mend and deliver it again' }

/** What a person is to deliver soon, or should have delivered. */
export const deliveryInbox = defineInbox<Waiting & { readonly returned: boolean }>({
  name: 'deliveries',
  label: { zh: '我的交付', en: 'My deliveries' },
  entity: deliveryItem,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select d.id, d.version, d.what as title, d.due_on::text as "dueOn", p.id as "projectId", p.name as "projectName",
      d.state = 'returned' as returned
    from delivery_item d join project p on p.workspace_id = d.workspace_id and p.id = d.project_id
    where d.workspace_id = ${workspaceId} and d.owner_id = ${personId}
      and (d.state = 'returned' or d.state in ('planned', 'ready') and d.due_on <= ${today}::date + ${AHEAD_DAYS}::int)
      and d.deleted_at is null and p.status = 'active' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title, returned }) => ({ title, ask: returned ? MEND : DELIVER })),
  path: ({ id }) => `/delivery-items/${id}`,
})
