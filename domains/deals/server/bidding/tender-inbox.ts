import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { tender } from '../../bidding-contract.ts'

const ASKS = {
  decide: { zh: '决定投不投', en: 'Decide whether to bid' },
  submit: { zh: '递交投标', en: 'Submit the bid' },
  open: { zh: '记开标', en: 'Record the opening' },
  result: { zh: '记招标结果', en: 'Record the result' },
  bond: { zh: '追退投标保证金', en: 'Get the bid bond back' },
} as const

/** Tenders that wait for their owner: to be decided on, submitted, opened, ended; and bonds that should be back. */
export const tenderInbox = defineInbox<Waiting & { readonly waits: keyof typeof ASKS }>({
  name: 'tenders',
  label: { zh: '我的投标', en: 'My tenders' },
  entity: tender,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select t.id, t.version, t.name as title, p.id as "projectId", p.name as "projectName",
      case when t.state in ('noticed', 'preparing', 'submitted')
          then ((t.deadline at time zone w.time_zone)::date)::text
        when t.state = 'opened' then null
        else t.bond_refund_due_on::text end as "dueOn",
      case t.state when 'noticed' then 'decide' when 'preparing' then 'submit' when 'submitted' then 'open'
        when 'opened' then 'result' else 'bond' end as waits
    from tender t join project p on p.workspace_id = t.workspace_id and p.id = t.project_id
      join workspace w on w.id = t.workspace_id
    where t.workspace_id = ${workspaceId} and t.owner_id = ${personId} and t.deleted_at is null
      and p.status = 'active' and p.deleted_at is null
      and (t.state in ('noticed', 'preparing', 'opened')
        or t.state = 'submitted' and t.deadline <= now()
        or t.state not in ('noticed', 'preparing', 'submitted', 'opened') and t.bond_paid_on is not null
          and t.bond_end is null and t.bond_refund_due_on <= ${today}::date)`,
  words: (_, found) => found.map(({ title, waits }) => ({ title, ask: ASKS[waits] })),
  path: ({ id }) => `/tenders/${id}`,
})
