import type { GateReport } from '@yingce/process/gate'
import type { Playbook } from '@yingce/process/playbook'
import { diffDays } from '@yingce/scheduling/calendar-date'
import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '#kernel/command/context.ts'
import { anyMember, query } from '#kernel/command/operation.ts'
import { processContract } from '../contract.ts'
import type { InboxReader } from '../inbox-source.ts'
import type { InboxApproval } from '../shapes/inbox.ts'
import { askFacts } from './ask-facts.ts'
import { type WaitingApproval, waitingApprovals } from './find-approval.ts'
import { frozenPlaybooks } from './frozen-playbooks.ts'
import { inboxCount, inboxItems } from './inbox-items.ts'
import { approvalView } from './read-approval.ts'
import { knownInbox } from './registry.ts'
import { wordReport } from './word-report.ts'

/** Of each kind, the most urgent first. Who has more is told how many are not listed. */
const LIMIT = 500
const APPROVALS = { zh: '待我审批', en: 'Waiting for my approval' }

/** How much waits for the reader; each number counts the whole list. */
export const readInboxCounts = query(processContract.inboxCounts, {
  allow: anyMember,
  run: async ctx => counted(ctx),
})

/** Everything that waits for the reader, each kind with its facts. */
export const readInbox = query(processContract.inbox, {
  allow: anyMember,
  run: async ctx => {
    const approvals = await myApprovals(ctx)
    const sections = []
    for (const source of knownInbox())
      sections.push({
        name: source.name,
        label: source.label,
        items: await inboxItems(ctx, source, LIMIT),
      })
    return { ...(await counted(ctx)), approvals, sections }
  },
})

async function counted(ctx: Context) {
  const sources = knownInbox()
  const answers = await askFacts(ctx, [approvalCount(ctx), ...sources.map(source => inboxCount(source, ctx))])
  const named = [{ name: 'approvals', label: APPROVALS }, ...sources]
  const counts = named.map(({ name, label }, index) => ({ name, label, count: Number(answers[index] ?? 0) }))
  return { counts, total: counts.reduce((sum, { count }) => sum + count, 0) }
}

function approvalCount(reader: InboxReader): SQL {
  return sql`(select count(*) from ${mine(reader)})`
}

/** What waits for the reader's word; a project that rests or is over asks nobody. */
function mine({ actor: { workspaceId, personId } }: InboxReader): SQL {
  return sql`(
    select a.id, a.subject_id, a.project_id from approval a
      left join project p on p.workspace_id = a.workspace_id and p.id = a.project_id
    where a.workspace_id = ${workspaceId} and a.result = 'pending' and a.deleted_at is null
      and ${personId} = any(a.waiting_for) and coalesce(p.status, 'active') = 'active') mine`
}

interface Around {
  readonly id: string
  readonly stageKey: string | null
  readonly projectName: string | null
  readonly versionId: string | null
}

async function myApprovals(ctx: Context): Promise<InboxApproval[]> {
  const { workspaceId } = ctx.actor
  const found = await ctx.tx.execute<Record<string, unknown>>(sql`
    select mine.id, s.key as "stageKey", p.name as "projectName", p.playbook_version_id as "versionId"
    from ${mine(ctx)}
      left join stage s on s.workspace_id = ${workspaceId} and s.id = mine.subject_id
      left join project p on p.workspace_id = ${workspaceId} and p.id = mine.project_id
    order by mine.id limit ${LIMIT}`)
  const around = new Map((found.rows as unknown as Around[]).map(one => [one.id, one]))
  if (around.size === 0) return []
  const waiting = await waitingApprovals(ctx, { ids: [...around.keys()] })
  const playbooks = await frozenPlaybooks(
    ctx,
    [...around.values()].map(one => one.versionId),
  )
  return waiting.map(one => inboxApproval(ctx, one, around.get(one.record.id) as Around, playbooks))
}

function inboxApproval(
  ctx: Context,
  { record, decisions }: WaitingApproval,
  { stageKey, projectName, versionId }: Around,
  playbooks: ReadonlyMap<string, Playbook>,
): InboxApproval {
  const stage = playbooks.get(versionId ?? '')?.stages.find(({ id }) => id === stageKey)
  const report = stage && record.snapshot ? (JSON.parse(record.snapshot) as GateReport) : null
  return {
    ...approvalView(ctx, record, decisions),
    ...{ projectName, stageKey },
    overdue: record.dueOn ? Math.max(0, diffDays(record.dueOn, ctx.today)) : 0,
    gate: stage && report ? wordReport(stage.criteria, report) : null,
  }
}
