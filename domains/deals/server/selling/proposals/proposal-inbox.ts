import { addDays } from '@yingce/scheduling/calendar-date'
import { sql } from 'drizzle-orm'
import { defineInbox, type Waiting } from '#domains/process/reads.ts'
import { proposal } from '../../../selling-contract.ts'

/** Days before the end of the validity, and after the sending, from which a proposal asks for attention. */
const ENDS_WITHIN = 7
const UNANSWERED_FOR = 7

interface WaitingProposal extends Waiting {
  readonly ends: boolean
  readonly sent: boolean
}

const ENDS = { zh: '有效期快到，跟进或写新版', en: 'Its validity ends: follow it up or write a new version' }
const UNSENT = { zh: '有效期快到，还没有发给客户', en: 'Its validity ends, and it has not been sent yet' }
const UNANSWERED = { zh: '已发出，跟进客户答复', en: 'Sent: ask the customer for an answer' }

/** Proposals whose validity ends soon, and those that the customer leaves without an answer. */
export const proposalInbox = defineInbox<WaitingProposal>({
  name: 'proposals',
  label: { zh: '我的方案报价', en: 'My proposals' },
  entity: proposal,
  waiting: ({ actor: { workspaceId, personId }, today }) => sql`
    select t.id, t.version, t.name as title, t.valid_until::text as "dueOn", p.id as "projectId",
      p.name as "projectName", t.state = 'sent' as sent,
      coalesce(t.valid_until <= ${addDays(today, ENDS_WITHIN)}, false) as ends
    from proposal t join project p on p.workspace_id = t.workspace_id and p.id = t.project_id
    where t.workspace_id = ${workspaceId} and t.owner_id = ${personId} and t.deleted_at is null
      and p.deleted_at is null and t.state in ('approved', 'sent')
      and (t.valid_until <= ${addDays(today, ENDS_WITHIN)}
        or (t.state = 'sent' and t.sent_on <= ${addDays(today, -UNANSWERED_FOR)}))`,
  words: (_, found) =>
    found.map(({ title, ends, sent }) => ({ title, ask: ends ? (sent ? ENDS : UNSENT) : UNANSWERED })),
  path: ({ projectId }) => `/projects/${projectId}/deals/proposals`,
})
