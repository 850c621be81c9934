import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { CalendarDate } from '#apps/web/ui/calendar-date.tsx'
import { Person } from '#apps/web/ui/person.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { To } from '#apps/web/ui/to.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { meeting as entity } from '../../entities/meeting.ts'
import { attendanceOf } from './attendance.ts'
import { MeetingMenu } from './meeting-menu.tsx'
import { meetingTexts } from './meeting-texts.ts'
import styles from './meetings.module.css'
import { Place } from './place.tsx'
import type { Meeting } from './use-meetings.ts'

/** The meeting that comes next, or that should have been: when, where, who chairs it, what it is about. */
export function NextMeeting({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts)
  const label = useLabel()
  const today = useToday()
  const { id, title, kind, plannedOn, time, place, chairId, agenda } = meeting
  const { listed } = attendanceOf(meeting)
  return (
    <Section title={t('next')} aside={label(entity.fields.kind.options[kind])} padded>
      <div className={styles.next}>
        <div className={styles.words}>
          <p className={styles.nextTitle}>
            <To href={`/meetings/${id}`}>{title}</To>
            {plannedOn < today && <StateTag tone="attention">{t('untold')}</StateTag>}
          </p>
          <p className={styles.nextFacts}>
            <CalendarDate value={plannedOn} due />
            {time && <span>{time}</span>}
            {place && <Place text={place} />}
            <span>
              {t('chairedBy')} <Person id={chairId} />
            </span>
            {listed > 0 && <span>{t('invitedOf', { listed })}</span>}
          </p>
          {agenda && agenda.length > 0 && (
            <ol className={styles.topics}>
              {agenda.map(({ topic }, index) => (
                <li key={`${index + 0}`}>{topic}</li>
              ))}
            </ol>
          )}
        </div>
        <div className={styles.commands}>
          <MeetingMenu meeting={meeting} due={plannedOn <= today} />
        </div>
      </div>
    </Section>
  )
}
