import { type SQL, sql } from 'drizzle-orm'
import type { InboxReader, InboxSource } from '#domains/process/reads.ts'
import { issue } from '../contract.ts'
import { type Found, inboxItem, readableSql } from './inbox-item.ts'

const RESOLVE = { zh: '解决问题', en: 'Resolve the issue' }
const ESCALATED = { zh: '上报给你的问题', en: 'An issue escalated to you' }

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
      inboxItem(found, reader, `/issues/${found.id}`, escalated ? ESCALATED : RESOLVE),
    )
  },
}

function openIssues(reader: InboxReader): SQL {
  const { workspaceId, personId } = reader
  return sql`from issue i join project p on p.workspace_id = i.workspace_id and p.id = i.project_id
    where i.workspace_id = ${workspaceId} and (i.owner_id = ${personId} or i.escalated_to_id = ${personId})
      and i.state = 'open' and i.deleted_at is null and p.status = 'active' and p.deleted_at is null
      and ${readableSql(reader, issue, sql`i.id`)}`
}
