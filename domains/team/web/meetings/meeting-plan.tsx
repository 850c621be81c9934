import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { meeting as entity } from '../../entities/meeting.ts'
import { AttendanceList } from './attendance-list.tsx'
import { EditablePart } from './editable-part.tsx'
import { meetingTexts } from './meeting-texts.ts'
import styles from './meetings.module.css'
import { Place } from './place.tsx'
import type { Meeting } from './use-meetings.ts'

/** What was planned: when and where, the agenda, who should come. */
export function MeetingPlan({ meeting }: { meeting: Meeting }) {
  return (
    <div className={styles.column}>
      <Facts meeting={meeting} />
      <Agenda meeting={meeting} />
      <AttendanceList meeting={meeting} />
    </div>
  )
}

const ASKED = ['title', 'kind', 'plannedOn', 'time', 'place', 'chairId'] as const

function Facts({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts)
  const label = useLabel()
  const { fields } = entity
  const { kind, plannedOn, heldOn, time, place, chairId, cancelReason } = meeting
  const rows = [
    [fields.kind.label, label(fields.kind.options[kind])],
    [
      heldOn ? fields.heldOn.label : fields.plannedOn.label,
      <CalendarDate key="day" value={heldOn ?? plannedOn} due={meeting.state === 'planned'} />,
    ],
    time && [fields.time.label, time],
    place && [fields.place.label, <Place key="place" text={place} />],
    [fields.chairId.label, <Person key="chair" id={chairId} />],
    cancelReason && [fields.cancelReason.label, cancelReason],
  ].filter(row => Array.isArray(row))
  return (
    <EditablePart meeting={meeting} title={t('facts')} fields={ASKED}>
      <dl className={styles.facts}>
        {rows.map(([name, value]) => (
          <div key={label(name as typeof fields.kind.label)}>
            <dt>{label(name as typeof fields.kind.label)}</dt>
            <dd>{value as string}</dd>
          </div>
        ))}
      </dl>
    </EditablePart>
  )
}

function Agenda({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts)
  const label = useLabel()
  const agenda = meeting.agenda ?? []
  const length = agenda.reduce((sum, one) => sum + (one.length ?? 0), 0)
  const aside = length > 0 ? t('total', { length }) : undefined
  return (
    <EditablePart meeting={meeting} title={label(entity.fields.agenda.label)} aside={aside} fields={['agenda']}>
      {agenda.length === 0 && <p className={styles.soft}>{t('noAgenda')}</p>}
      <ol className={styles.agenda}>
        {agenda.map((one, index) => (
          <li key={`${index + 0}`}>
            {one.topic}
            <span className={styles.soft}>
              {[one.by, one.length && t('minutesOf', { length: one.length })].filter(Boolean).map(text => ` · ${text}`)}
            </span>
          </li>
        ))}
      </ol>
    </EditablePart>
  )
}
