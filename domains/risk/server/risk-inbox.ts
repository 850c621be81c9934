import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { risk } from '../contract.ts'

/** A review is asked for so many days before it is due. */
const REVIEW_AHEAD_DAYS = 7

const RESPOND = { zh: '应对风险', en: 'Respond to the risk' }
const REVIEW = { zh: '复核风险', en: 'Review the risk' }

/** Risks that a person sees to: those without a response, and those whose review is near or past. */
export const riskInbox = defineInbox<Waiting & { readonly open: boolean }>({
  name: 'risks',
  label: { zh: '我的风险', en: 'My risks' },
  entity: risk,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select r.id, r.version, r.event as title, p.id as "projectId", p.name as "projectName",
      case r.state when 'answered' then r.review_on::text end as "dueOn", r.state = 'open' as open
    from risk r join project p on p.workspace_id = r.workspace_id and p.id = r.project_id
    where r.workspace_id = ${workspaceId} and r.owner_id = ${personId} and r.deleted_at is null
      and (r.state = 'open' or r.state = 'answered' and r.review_on <= ${today}::date + ${REVIEW_AHEAD_DAYS}::int)
      and p.status = 'active' and p.deleted_at is null`,
  words: (_, found) => found.map(({ title, open }) => ({ title, ask: open ? RESPOND : REVIEW })),
  path: ({ id }) => `/risks/${id}`,
})
