import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { opportunity } from '../../opportunities-contract.ts'

/** A next step is asked for so many days before its day. */
const AHEAD_DAYS = 3

const SETTLE = { zh: '预计成交日已过，更新商机', en: 'Its likely close is over: bring it up to date' }
const STEP = { zh: '跟进商机', en: 'Take the next step' }

/** Open opportunities of a person whose close was due, or whose next step is near or past. */
export const opportunityInbox = defineInbox<Waiting & { readonly late: boolean }>({
  name: 'opportunities',
  label: { zh: '我的商机', en: 'My opportunities' },
  entity: opportunity,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select o.id, o.version, o.name as title, p.id as "projectId", p.name as "projectName",
      coalesce(o.close_on < ${today}::date, false) as late,
      case when o.close_on < ${today}::date then o.close_on else o.next_step_on end::text as "dueOn"
    from opportunity o join project p on p.workspace_id = o.workspace_id and p.id = o.project_id
    where o.workspace_id = ${workspaceId} and o.owner_id = ${personId} and o.state not in ('won', 'lost')
      and (o.close_on < ${today}::date or o.next_step_on <= ${today}::date + ${AHEAD_DAYS}::int)
      and o.deleted_at is null and p.status = 'active' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title, late }) => ({ title, ask: late ? SETTLE : STEP })),
  path: ({ id }) => `/opportunities/${id}`,
})
