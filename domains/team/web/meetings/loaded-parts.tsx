import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { meeting } from '../../entities/meeting.ts'
import type { meetingAction } from '../../entities/meeting-action.ts'

/** What the page of an action shows: what was agreed, where, and its task. Everything else is done at its meeting. */
export const actionRoute: LoadedParts<typeof meetingAction> = {
  page: {
    facts: ['what', 'dueOn', 'meetingId', 'taskId'],
    back: ({ meetingId }) => ({ href: `/meetings/${meetingId}`, label: <Sentence text={meeting.label} /> }),
  },
}
