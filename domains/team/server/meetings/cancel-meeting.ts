import { sql } from 'drizzle-orm'
import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { communicationRefusals, meeting, teamContract } from '../../contract.ts'
import { type Meeting, requireMeetingState } from './require-meeting-state.ts'

/** A meeting that does not take place, with the reason. What it gave people to do is settled before. */
export const cancelMeeting = command(teamContract.cancelMeeting, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, meeting, known)
    requireMeetingState(ctx, record, ['planned'], { zh: '取消', en: 'cancelled' })
    await requireNothingToDo(ctx, record)
    const set = { state: 'cancelled', cancelReason: reason } as const
    return changeRecord(ctx, meeting, record, set, { action: 'cancelled', note: reason })
  },
})

/** A meeting that was held and reopened may have handed out work; nobody goes on working for one that never was. */
async function requireNothingToDo(ctx: Context, { id, title, projectId }: Meeting): Promise<void> {
  const { rows } = await ctx.tx.execute<{ count: number; open: number }>(sql`
    select count(*)::int as count, count(*) filter (where t.state in ('todo', 'doing') and t.iteration = p.iteration)::int as open
    from meeting_action a
    join task t on t.workspace_id = a.workspace_id and t.id = a.task_id
    join project p on p.workspace_id = a.workspace_id and p.id = ${projectId}
    where a.workspace_id = ${ctx.actor.workspaceId} and a.meeting_id = ${id} and a.deleted_at is null`)
  const [{ count, open } = { count: 0, open: 0 }] = rows
  if (open > 0) throw refusal(communicationRefusals, 'meeting.has_actions', { title, count, open })
}
