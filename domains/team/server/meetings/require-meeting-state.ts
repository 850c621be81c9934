import type { RecordOf } from '#kernel/entity/entity.ts'
import { stateGuard } from '#kernel/entity/state-guard.ts'
import { communicationRefusals, meeting } from '../../contract.ts'

export type Meeting = RecordOf<typeof meeting>

/** Refuses a command that the meeting's state does not allow. */
export const requireMeetingState = stateGuard(meeting, communicationRefusals, 'meeting.wrong_state')
