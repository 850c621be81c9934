import { type SQL, sql } from 'drizzle-orm'
import type { InboxReader, InboxSource } from '#domains/process/reads.ts'
import { risk } from '../contract.ts'
import { type Found, inboxItem, readableSql } from './inbox-item.ts'

/** A review is asked for so many days before it is due. */
const REVIEW_AHEAD_DAYS = 7

const RESPOND = { zh: '应对风险', en: 'Respond to the risk' }
const REVIEW = { zh: '复核风险', en: 'Review the risk' }

/** Risks that a person sees to: those without a response, and those whose review is near or past. */
export const riskInbox: InboxSource = {
  name: 'risks',
  label: { zh: '我的风险', en: 'My risks' },
  count: reader => sql`(select count(*) ${waitingRisks(reader)})`,
  items: async (ctx, reader, limit) => {
    const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
      select r.id, r.version, r.event as title, p.id as "projectId", p.name as "projectName",
        case r.state when 'answered' then r.review_on::text end as "dueOn", r.state = 'open' as open
      ${waitingRisks(reader)} order by "dueOn", r.id limit ${limit}`)
    return (rows as unknown as (Found & { open: boolean })[]).map(({ open, ...found }) =>
      inboxItem(found, reader, `/risks/${found.id}`, open ? RESPOND : REVIEW),
    )
  },
}

function waitingRisks(reader: InboxReader): SQL {
  const { workspaceId, personId, today } = reader
  return sql`from risk r join project p on p.workspace_id = r.workspace_id and p.id = r.project_id
    where r.workspace_id = ${workspaceId} and r.owner_id = ${personId} and r.deleted_at is null
      and (r.state = 'open' or r.state = 'answered' and r.review_on <= ${today}::date + ${REVIEW_AHEAD_DAYS}::int)
      and p.status = 'active' and p.deleted_at is null and ${readableSql(reader, risk, sql`r.id`)}`
}
