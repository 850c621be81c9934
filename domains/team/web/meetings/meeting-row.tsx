import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { toneOfOption } from '#apps/web/ui/fields/tone-of-option.ts'
import { ListRow } from '#apps/web/ui/list-row.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { meeting as entity } from '../../entities/meeting.ts'
import type { ActionWithTask } from '../../meeting-actions.ts'
import { attendanceOf } from './attendance.ts'
import { MeetingMenu } from './meeting-menu.tsx'
import { meetingTexts } from './meeting-texts.ts'
import type { Meeting } from './use-meetings.ts'

interface MeetingRowProps {
  meeting: Meeting
  actions: readonly ActionWithTask[]
}

/** One meeting of the list: its day, what it was, what came of it. */
export function MeetingRow({ meeting, actions }: MeetingRowProps) {
  const label = useLabel()
  const { id, title, kind, state, plannedOn, heldOn, chairId } = meeting
  const { fields } = entity
  return (
    <ListRow
      href={`/meetings/${id}`}
      name={title}
      tags={<StateTag tone={toneOfOption(state)}>{label(fields.state.options[state])}</StateTag>}
      about={
        <>
          {label(fields.kind.options[kind])}
          <About meeting={meeting} actions={actions} />
        </>
      }
      days={<CalendarDate value={heldOn ?? plannedOn} due={state === 'planned'} plain />}
      ownerId={chairId}
      commands={<MeetingMenu meeting={meeting} hasActions={actions.length > 0} />}
    />
  )
}

function About({ meeting, actions }: MeetingRowProps) {
  const t = useTexts(meetingTexts)
  const { agenda, decisions, state, cancelReason } = meeting
  const { listed, came } = attendanceOf(meeting)
  const held = state === 'held'
  const done = actions.filter(({ task }) => task.state === 'done' || task.state === 'cancelled').length
  const told = [
    state === 'planned' && agenda && t('agendaOf', { count: agenda.length }),
    listed > 0 && (held ? t('came', { came, listed }) : t('invitedOf', { listed })),
    held && decisions && decisions.length > 0 && t('decisionsOf', { count: decisions.length }),
    actions.length > 0 && t('settledOf', { count: actions.length, done }),
    cancelReason,
  ]
  return told.filter(Boolean).map(one => ` · ${one}`)
}
