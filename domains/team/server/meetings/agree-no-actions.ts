import { sql } from 'drizzle-orm'
import { openRecord } from '#domains/process/reads.ts'
import type { Context } from '#kernel/command/context.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { communicationRefusals, meeting, teamContract } from '../../contract.ts'
import { requireMeetingState } from './require-meeting-state.ts'

/** The meeting gave nobody anything to do, with the reason: an empty list alone could be a forgotten one. */
export const agreeNoActions = command(teamContract.agreeNoActions, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, meeting, known)
    requireMeetingState(ctx, record, ['held'], { zh: '记为没有行动项', en: 'recorded as without actions' })
    const count = await countActions(ctx, record.id)
    if (count > 0) throw refusal(communicationRefusals, 'meeting.with_actions', { title: record.title, count })
    return changeRecord(ctx, meeting, record, { noActionsReason: reason }, { action: 'no_actions', note: reason })
  },
})

async function countActions(ctx: Context, meetingId: string): Promise<number> {
  const { rows } = await ctx.tx.execute<{ count: number }>(sql`
    select count(*)::int as count from meeting_action a
    where a.workspace_id = ${ctx.actor.workspaceId} and a.meeting_id = ${meetingId} and a.deleted_at is null`)
  return rows[0]?.count ?? 0
}
