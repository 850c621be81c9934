import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { MeetingForm, type MeetingVerb } from './meeting-form.tsx'
import { meetingTexts } from './meeting-texts.ts'
import type { Meeting } from './use-meetings.ts'

const ITEMS: Record<Meeting['state'], readonly MeetingVerb[]> = {
  planned: ['hold', 'cancel'],
  held: ['addAction', 'noActions', 'reopen'],
  cancelled: ['reopen'],
}
const NEXT: Partial<Record<Meeting['state'], MeetingVerb>> = { planned: 'hold', held: 'addAction' }

interface MeetingMenuProps {
  meeting: Meeting
  /** Has it given anybody something to do? */
  hasActions?: boolean
  /** Its day has come: the step is a button of its own in the list too. */
  due?: boolean
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a meeting, in the list or on its page: record it as held, then hand out what is to be done. */
export function MeetingMenu({ meeting, hasActions = false, due = false, rest }: MeetingMenuProps) {
  const t = useTexts(meetingTexts)
  const [verb, setVerb] = useState<MeetingVerb | null>(null)
  const { barred } = useWriteIn(meeting.projectId, 'team', meeting.ownerId)
  const commands = ITEMS[meeting.state]
    .filter(item => item !== 'noActions' || !(hasActions || meeting.noActionsReason))
    .map(item => ({ key: item, label: t(item), danger: item === 'cancel', onClick: () => setVerb(item) }))
  const shown = { commands: [...commands, ...(rest ?? [])], barred, page: rest !== undefined, name: meeting.title }
  return (
    <>
      <RecordCommands {...shown} next={NEXT[meeting.state]} shownInRow={due} />
      {verb && <MeetingForm meeting={meeting} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
