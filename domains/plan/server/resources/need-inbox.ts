import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { resourceNeed } from '../../contract.ts'

/** A need asks for its owner so many days before its day. */
const AHEAD_DAYS = 7

const SECURE = { zh: '落实资源', en: 'Secure the resource' }
const SOLVE = { zh: '解决资源缺口', en: 'Solve the gap' }

/** Needs that a person sees to: those not secured whose day is near or past, and gaps that are to be solved soon. */
export const needInbox = defineInbox<Waiting & { readonly answered: boolean }>({
  name: 'resource_needs',
  label: { zh: '我的资源需求', en: 'My resource needs' },
  entity: resourceNeed,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select n.id, n.version, n.what as title, p.id as "projectId", p.name as "projectName",
      (case n.state when 'answered' then n.due_on else n.needed_from end)::text as "dueOn",
      n.state = 'answered' as answered
    from resource_need n join project p on p.workspace_id = n.workspace_id and p.id = n.project_id
    where n.workspace_id = ${workspaceId} and n.owner_id = ${personId} and n.deleted_at is null
      and (n.state = 'planned' and n.needed_from <= ${today}::date + ${AHEAD_DAYS}::int
        or n.state = 'answered' and n.due_on <= ${today}::date + ${AHEAD_DAYS}::int)
      and p.status = 'active' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title, answered }) => ({ title, ask: answered ? SOLVE : SECURE })),
  path: ({ id }) => `/resource-needs/${id}`,
})
