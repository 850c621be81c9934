import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { contractObligation } from '../../contract.ts'

/** An obligation is asked for so many days before it is due. */
const AHEAD_DAYS = 7

const OURS = { zh: '履行合同义务', en: 'Meet the obligation' }
const THEIRS = { zh: '催对方履行义务', en: 'Have the other side meet it' }

/** Obligations under contracts in force that a person sees to, near their day or past it; also after the project's end. */
export const obligationInbox = defineInbox<Waiting & { readonly ours: boolean }>({
  name: 'contract_obligations',
  label: { zh: '合同义务', en: 'Obligations under contracts' },
  entity: contractObligation,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select o.id, o.version, o.what as title, o.due_on::text as "dueOn", p.id as "projectId", p.name as "projectName",
      o.party = 'ours' as ours
    from contract_obligation o
    join contract c on c.workspace_id = o.workspace_id and c.id = o.contract_id and c.deleted_at is null
    join project p on p.workspace_id = o.workspace_id and p.id = o.project_id
    where o.workspace_id = ${workspaceId} and o.owner_id = ${personId} and o.state = 'open' and o.deleted_at is null
      and o.due_on <= ${today}::date + ${AHEAD_DAYS}::int and c.state = 'in_force' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title, ours }) => ({ title, ask: ours ? OURS : THEIRS })),
  path: ({ id }) => `/contract-obligations/${id}`,
})
