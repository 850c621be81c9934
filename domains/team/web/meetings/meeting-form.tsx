import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ChangeForm } from '#apps/web/ui/change-form.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { neededDay, OWNER } from '#apps/web/ui/usual-fields.ts'
import { meeting as entity } from '../../entities/meeting.ts'
import { meetingAction } from '../../entities/meeting-action.ts'
import { meetingTexts } from './meeting-texts.ts'
import { type Meeting, useMeetingForms } from './use-meetings.ts'

export type MeetingVerb = 'hold' | 'cancel' | 'reopen' | 'addAction' | 'noActions'

interface MeetingFormProps {
  meeting: Meeting
  verb: MeetingVerb
  onClose: () => void
}

const { heldOn, invited, guests, minutes, decisions } = entity.fields
const HOLD = { on: neededDay(heldOn), minutes: { ...minutes, required: true as const }, decisions, invited, guests }
const { what, dueOn } = meetingAction.fields
const ACTION = { what, ownerId: OWNER, dueOn }

/** Asks for what a command about a meeting needs. */
export function MeetingForm({ meeting, verb, onClose }: MeetingFormProps) {
  const t = useTexts(meetingTexts)
  const today = useToday()
  const forms = useMeetingForms()
  const head = { open: true, record: meeting, title: `${t(verb)} · ${meeting.title}`, action: t(verb), onClose }
  switch (verb) {
    case 'hold':
      return (
        <ChangeForm
          {...head}
          help={t('holdHelp')}
          fields={HOLD}
          initial={{ on: earlierOf(meeting.plannedOn, today) }}
          onSubmit={(values, known) => forms.hold({ ...known, ...values })}
        />
      )
    case 'addAction':
      return (
        <ChangeForm
          {...head}
          help={t('addActionHelp')}
          fields={ACTION}
          initial={{ what: '', ownerId: null, dueOn: null }}
          onSubmit={(values, known) => forms.addAction({ ...known, ...values })}
        />
      )
    case 'cancel':
    case 'reopen':
    case 'noActions':
      return (
        <ConfirmChange
          {...head}
          entity={entity}
          help={t(`${verb}Help`)}
          danger={verb === 'cancel'}
          onConfirm={(reason, known) => forms[verb]({ ...known, reason })}
        />
      )
  }
}

function earlierOf(...days: readonly string[]): string | undefined {
  return days.toSorted()[0]
}
