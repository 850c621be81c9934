import { useLabel, useTexts } from '#apps/web/i18n/use-texts.ts'
import { StateTag } from '#apps/web/ui/state-tag.tsx'
import { meeting as entity } from '../../entities/meeting.ts'
import { EditablePart } from './editable-part.tsx'
import { meetingTexts } from './meeting-texts.ts'
import styles from './meetings.module.css'
import type { Meeting } from './use-meetings.ts'

/** What was said, and what was decided by whom. */
export function MeetingMinutes({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts)
  const label = useLabel()
  const { minutes, decisions, state } = meeting
  const { fields } = entity
  const isDraft = state === 'planned' && minutes !== null
  return (
    <>
      <EditablePart
        meeting={meeting}
        title={label(fields.minutes.label)}
        aside={isDraft ? <StateTag>{t('draft')}</StateTag> : undefined}
        fields={['minutes', 'decisions']}
        verb={minutes ? undefined : t('write')}
      >
        {minutes ? (
          <p className={styles.minutes}>{minutes}</p>
        ) : (
          <p className={styles.soft}>{state === 'planned' ? t('noMinutes') : '—'}</p>
        )}
      </EditablePart>
      <EditablePart meeting={meeting} title={label(fields.decisions.label)} fields={['decisions']}>
        {decisions && decisions.length > 0 ? (
          <ol className={styles.agenda}>
            {decisions.map((one, index) => (
              <li key={`${index + 0}`}>
                {one.what}
                <span className={styles.soft}> · {one.by}</span>
              </li>
            ))}
          </ol>
        ) : (
          <p className={styles.soft}>{t('noDecisions')}</p>
        )}
      </EditablePart>
    </>
  )
}
