import { dropTask } from '#domains/plan/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { presentRecord } from '#kernel/command/present-record.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { meetingAction, teamContract } from '../../contract.ts'

/** What was agreed is not needed any more, with the reason: its task is cancelled in the same step. */
export const cancelMeetingAction = command(teamContract.cancelMeetingAction, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await presentRecord(ctx, meetingAction, known)
    await dropTask(ctx, { id: record.taskId, reason })
    return changeRecord(ctx, meetingAction, record, {}, { action: 'cancelled', note: reason })
  },
})
