import { diffDays } from '@yingce/scheduling/calendar-date'
import { type SQL, sql } from 'drizzle-orm'
import type { InboxItem, InboxReader, InboxSource } from '#domains/process/reads.ts'
import type { Label } from '#kernel/entity/field.ts'

/** A review is asked for so many days before it is due. */
const REVIEW_AHEAD_DAYS = 7

/** Issues that a person sees to, or that were escalated to them, the most urgent first. */
export const issueInbox: InboxSource = {
  name: 'issues',
  label: { zh: '我的问题', en: 'My issues' },
  count: reader => sql`(select count(*) ${openIssues(reader)})`,
  items: async (ctx, reader, limit) => {
    const { rows } = await ctx.tx.execute<Record<string, unknown>>(sql`
      select i.id, i.version, i.title, i.due_on::text as "dueOn", p.id as "projectId", p.name as "projectName",
        i.owner_id is distinct from ${reader.personId} as escalated
      ${openIssues(reader)} order by i.due_on, i.id limit ${limit}`)
    return (rows as unknown as (Found & { escalated: boolean })[]).map(({ escalated, ...found }) =>
      asItem(found, reader, `/issues/${found.id}`, escalated ? ESCALATED : RESOLVE),
    )
  },
}

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
      asItem(found, reader, `/risks/${found.id}`, open ? RESPOND : REVIEW),
    )
  },
}

const RESOLVE: Label = { zh: '解决问题', en: 'Resolve the issue' }
const ESCALATED: Label = { zh: '上报给你的问题', en: 'An issue escalated to you' }
const RESPOND: Label = { zh: '应对风险', en: 'Respond to the risk' }
const REVIEW: Label = { zh: '复核风险', en: 'Review the risk' }

function openIssues({ workspaceId, personId }: InboxReader): SQL {
  return sql`from issue i join project p on p.workspace_id = i.workspace_id and p.id = i.project_id
    where i.workspace_id = ${workspaceId} and (i.owner_id = ${personId} or i.escalated_to_id = ${personId})
      and i.state = 'open' and i.deleted_at is null and p.status = 'active' and p.deleted_at is null`
}

function waitingRisks({ workspaceId, personId, today }: InboxReader): SQL {
  return sql`from risk r join project p on p.workspace_id = r.workspace_id and p.id = r.project_id
    where r.workspace_id = ${workspaceId} and r.owner_id = ${personId} and r.deleted_at is null
      and (r.state = 'open' or r.state = 'answered' and r.review_on <= ${today}::date + ${REVIEW_AHEAD_DAYS}::int)
      and p.status = 'active' and p.deleted_at is null`
}

type Found = Pick<InboxItem, 'id' | 'version' | 'title' | 'dueOn' | 'projectId' | 'projectName'>

function asItem(found: Found, { today }: InboxReader, path: string, ask: Label): InboxItem {
  return { ...found, overdue: found.dueOn ? Math.max(diffDays(found.dueOn, today), 0) : 0, path, ask }
}
