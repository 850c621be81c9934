import { newTask } from '#domains/plan/reads.ts'
import { openRecord, requireReadableBy } from '#domains/process/reads.ts'
import { openPlace } from '#kernel/command/crud.ts'
import { command, whoMay } from '#kernel/command/operation.ts'
import { changeRecord, insertRecord } from '#kernel/command/records.ts'
import { refusal } from '#kernel/error/refusal.ts'
import { communicationRefusals, meeting, meetingAction, teamContract } from '../../contract.ts'
import { type Meeting, requireMeetingState } from './require-meeting-state.ts'

/** The meeting gave somebody something to do by a day: from now on it is a task of the project too. */
export const addMeetingAction = command(teamContract.addMeetingAction, {
  allow: whoMay('write', 'team'),
  run: async (ctx, { id, version, what, dueOn, ownerId }) => {
    const record = await openRecord(ctx, meeting, { id, version })
    requireMeetingState(ctx, record, ['held'], { zh: '添加行动项', en: 'given actions' })
    requireAfter(record, dueOn)
    // Whoever is to do it can read what was said about it.
    await requireReadableBy(ctx, meeting, record, { field: 'ownerId', personId: ownerId })
    const { projectId } = record
    // It is planned as a day's work on the day that was agreed; who needs longer moves the task.
    const { id: taskId } = await newTask(ctx, { projectId, title: what, ownerId, start: dueOn, finish: dueOn })
    if (record.noActionsReason !== null)
      await changeRecord(ctx, meeting, record, { noActionsReason: null }, { action: 'given_actions' })
    const place = await openPlace(ctx, projectId)
    return insertRecord(ctx, meetingAction, { ...place, meetingId: id, what, dueOn, ownerId, taskId })
  },
})

function requireAfter({ heldOn }: Meeting, due: string): void {
  if (heldOn === null || due >= heldOn) return
  const words = { due, held: heldOn }
  throw refusal(communicationRefusals, 'meeting_action.due_before_meeting', words, { field: 'dueOn' })
}
