import { openRecord } from '#domains/process/reads.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord } from '#kernel/command/records.ts'
import { meeting, teamContract } from '../../contract.ts'
import { requireMeetingState } from './require-meeting-state.ts'

/** The minutes are corrected, or the meeting takes place after all; what it gave people to do stays. */
export const reopenMeeting = command(teamContract.reopenMeeting, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { reason, ...known }) => {
    const record = await openRecord(ctx, meeting, known)
    requireMeetingState(ctx, record, ['held', 'cancelled'], { zh: '重新打开', en: 'reopened' })
    const set = { state: 'planned', heldOn: null, cancelReason: null } as const
    return changeRecord(ctx, meeting, record, set, { action: 'reopened', note: reason })
  },
})
