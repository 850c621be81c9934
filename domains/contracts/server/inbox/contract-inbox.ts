import { sql } from 'drizzle-orm'
import { defineInbox } from '#domains/process/reads.ts'
import { contract } from '../../contract.ts'

/** A contract is asked for so many days before it ends. */
const AHEAD_DAYS = 30

const ASK = { zh: '合同即将到期：续签或了结', en: 'The contract ends: renew or complete it' }

/** Contracts in force that a person sees to and that end soon, or should have ended. */
export const contractInbox = defineInbox({
  name: 'contracts_ending',
  label: { zh: '即将到期的合同', en: 'Contracts ending' },
  entity: contract,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select c.id, c.version, c.name as title, c.ends_on::text as "dueOn", p.id as "projectId", p.name as "projectName"
    from contract c join project p on p.workspace_id = c.workspace_id and p.id = c.project_id
    where c.workspace_id = ${workspaceId} and c.owner_id = ${personId} and c.state = 'in_force' and c.deleted_at is null
      and c.ends_on <= ${today}::date + ${AHEAD_DAYS}::int and p.deleted_at is null`,
  words: (_, found) => found.map(({ title }) => ({ title, ask: ASK })),
  path: ({ id }) => `/contracts/${id}`,
})
