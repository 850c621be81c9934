import type { ReactNode } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { Person } from '#apps/web/ui/person.tsx'
import { usePeople } from '#apps/web/ui/use-people.ts'
import { attendanceOf } from './attendance.ts'
import { EditablePart, useEdits } from './editable-part.tsx'
import { meetingTexts } from './meeting-texts.ts'
import styles from './meetings.module.css'
import { type Meeting, useTicks } from './use-meetings.ts'

/** Who should come and who came: ticked in the room, each tick saved at once. */
export function AttendanceList({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts)
  const { byId } = usePeople()
  const edits = useEdits(meeting)
  const { attendance } = useTicks()
  const { invited, guests, id, version, state } = meeting
  const { listed, came } = attendanceOf(meeting)
  const shown = { edits, told: state === 'held', busy: attendance.isPending }
  const save = (set: Pick<Partial<Meeting>, 'invited' | 'guests'>) => attendance.mutate({ id, version, set })
  return (
    <EditablePart
      meeting={meeting}
      title={t('people')}
      aside={listed > 0 ? t(state === 'planned' && came === 0 ? 'invitedOf' : 'came', { came, listed }) : undefined}
      fields={['invited', 'guests']}
    >
      {listed === 0 && <p className={styles.soft}>{t('noPeople')}</p>}
      {listed > 0 && edits && <p className={styles.tickHelp}>{t('tickHelp')}</p>}
      <ul className={styles.people}>
        {(invited ?? []).map((one, at) => (
          <Attendee
            key={`${one.personId}-${at + 0}`}
            {...shown}
            name={byId.get(one.personId)?.name ?? '…'}
            shown={<Person id={one.personId} />}
            came={one.attended}
            onTick={attended => save({ invited: replaced(invited ?? [], at, { ...one, attended }) })}
          />
        ))}
        {(guests ?? []).map((one, at) => (
          <Attendee
            key={`${one.name}-${at + 0}`}
            {...shown}
            name={one.name}
            shown={
              <>
                {one.name} <span className={styles.soft}>{t('guest')}</span>
              </>
            }
            came={one.attended}
            onTick={attended => save({ guests: replaced(guests ?? [], at, { ...one, attended }) })}
          />
        ))}
      </ul>
    </EditablePart>
  )
}

function replaced<R>(rows: readonly R[], at: number, row: R): R[] {
  return rows.map((one, index) => (index === at ? row : one))
}

interface AttendeeProps {
  name: string
  shown: ReactNode
  came: boolean
  edits: boolean
  told: boolean
  busy: boolean
  onTick: (came: boolean) => void
}

function Attendee({ name, shown, came, edits, told, busy, onTick }: AttendeeProps) {
  const t = useTexts(meetingTexts)
  if (!edits)
    return (
      <li className={styles.attendee}>
        <span className={came || !told ? undefined : styles.soft}>{shown}</span>
        {told && <span className={styles.soft}>{t(came ? 'attended' : 'absent')}</span>}
      </li>
    )
  return (
    <li>
      <label className={styles.attendee}>
        <span>{shown}</span>
        <input
          type="checkbox"
          className={styles.tick}
          checked={came}
          disabled={busy}
          aria-label={`${name} ${t('attended')}`}
          onChange={event => onTick(event.target.checked)}
        />
      </label>
    </li>
  )
}
