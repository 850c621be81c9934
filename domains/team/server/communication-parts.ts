import { addItem } from './communication/add-item.ts'
import { assignItem } from './communication/assign-item.ts'
import { keptCheck } from './communication/checks/kept.ts'
import { plannedCheck } from './communication/checks/planned.ts'
import { communicationDeliverable } from './communication/deliverable.ts'
import { endItem } from './communication/end-item.ts'
import { communicationInbox } from './communication/inbox.ts'
import { reopenItem } from './communication/reopen-item.ts'
import { rescheduleItem } from './communication/reschedule-item.ts'
import { tellItem } from './communication/tell-item.ts'
import { addMeetingAction } from './meetings/add-meeting-action.ts'
import { agreeNoActions } from './meetings/agree-no-actions.ts'
import { cancelMeeting } from './meetings/cancel-meeting.ts'
import { cancelMeetingAction } from './meetings/cancel-meeting-action.ts'
import { actionsSettledCheck } from './meetings/checks/actions-settled.ts'
import { heldCheck } from './meetings/checks/held.ts'
import { meetingDeliverables } from './meetings/deliverables.ts'
import { holdMeeting } from './meetings/hold-meeting.ts'
import { meetingInbox } from './meetings/inbox.ts'
import { readProjectActions } from './meetings/read-project-actions.ts'
import { reopenMeeting } from './meetings/reopen-meeting.ts'
import { sharedCheck } from './sharing/checks/shared.ts'
import { sharingDeliverable } from './sharing/deliverable.ts'
import { recordSharing } from './sharing/record-sharing.ts'

/** Meetings, the communication plan and what is shared: their part of the domain. */
export const communicationOperations = {
  ...{ holdMeeting, cancelMeeting, reopenMeeting, agreeNoActions },
  ...{ addMeetingAction, cancelMeetingAction, projectActions: readProjectActions },
  ...{ addItem, tellItem, rescheduleItem, endItem, reopenItem, assignItem },
  recordSharing,
}

export const communicationChecks = [plannedCheck, keptCheck, heldCheck, actionsSettledCheck, sharedCheck]
export const communicationDeliverables = [communicationDeliverable, ...meetingDeliverables, sharingDeliverable]
export const communicationInboxes = [communicationInbox, meetingInbox]
