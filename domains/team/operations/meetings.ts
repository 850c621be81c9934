import { oc } from '@orpc/contract'
import { z } from 'zod'
import { crudContract } from '#kernel/contract/crud.ts'
import { inputsOf, knownRecord, reasonSchema } from '#kernel/contract/inputs.ts'
import { recordSchema } from '#kernel/entity/record-schema.ts'
import { calendarDateSchema, idSchema } from '#kernel/entity/value-schema.ts'
import { meeting } from '../entities/meeting.ts'
import { meetingAction } from '../entities/meeting-action.ts'
import { meetingActionsSchema } from '../meeting-actions.ts'

const tags = ['team']
const act = (verb: string) =>
  oc.route({ method: 'POST', path: `/meetings/{id}/${verb}`, tags }).output(recordSchema(meeting))
const withReason = z.strictObject({ ...knownRecord, reason: reasonSchema })

export const meetingOperations = {
  meeting: crudContract(meeting),
  meetingAction: crudContract(meetingAction),
  holdMeeting: act('hold').input(
    z.strictObject({
      ...knownRecord,
      /** The day on which it took place; today where nothing is said. */
      on: calendarDateSchema.optional(),
      /** As they are after the meeting; as they stand in the record where nothing is said. */
      ...inputsOf(meeting, 'invited', 'guests', 'minutes', 'decisions'),
    }),
  ),
  cancelMeeting: act('cancel').input(withReason),
  reopenMeeting: act('reopen').input(withReason),
  agreeNoActions: act('no-actions').input(withReason),
  addMeetingAction: oc
    .route({ method: 'POST', path: '/meetings/{id}/actions', tags, successStatus: 201 })
    .input(z.strictObject({ ...knownRecord, ...inputsOf(meetingAction, 'what', 'dueOn'), ownerId: idSchema }))
    .output(recordSchema(meetingAction)),
  cancelMeetingAction: oc
    .route({ method: 'POST', path: '/meeting-actions/{id}/cancel', tags })
    .input(withReason)
    .output(recordSchema(meetingAction)),
  projectActions: oc
    .route({ method: 'GET', path: '/projects/{projectId}/meeting-actions', tags })
    .input(z.strictObject({ projectId: idSchema, meetingId: idSchema.optional() }))
    .output(meetingActionsSchema),
}
