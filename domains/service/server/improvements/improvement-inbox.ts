import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { customerImprovement } from '../../contract.ts'

const IMPROVE = { zh: '落实客户改进', en: 'Carry out the improvement' }
const TELL = { zh: '把结果告诉客户', en: 'Tell the customer what became of it' }

/** What a person improves for customers or has to tell them, also when the project is closed. */
export const customerImprovementInbox = defineInbox<Waiting & { readonly settled: boolean }>({
  name: 'customer_improvements',
  label: { zh: '客户改进', en: 'Customer improvements' },
  entity: customerImprovement,
  waiting: ({ actor: { workspaceId, personId } }) => sql`
    select i.id, i.version, i.what as title, i.due_on::text as "dueOn", p.id as "projectId", p.name as "projectName",
      i.state <> 'open' as settled
    from customer_improvement i join project p on p.workspace_id = i.workspace_id and p.id = i.project_id
    where i.workspace_id = ${workspaceId} and i.owner_id = ${personId} and i.state <> 'told'
      and i.deleted_at is null and p.status in ('active', 'closed') and p.deleted_at is null`,
  words: (_, found) => found.map(({ title, settled }) => ({ title, ask: settled ? TELL : IMPROVE })),
  path: ({ id }) => `/customer-improvements/${id}`,
})
