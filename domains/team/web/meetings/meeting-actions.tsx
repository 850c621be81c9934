import type { UseQueryResult } from '@tanstack/react-query'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import type { ActionWithTask } from '../../meeting-actions.ts'
import { ActionRow } from './action-row.tsx'
import { meetingTexts } from './meeting-texts.ts'
import styles from './meetings.module.css'
import type { Meeting } from './use-meetings.ts'

interface MeetingActionsProps {
  meeting: Meeting
  actions: UseQueryResult<ActionWithTask[]>
}

/** What the meeting gave people to do, each with its task as it is now. */
export function MeetingActions({ meeting, actions }: MeetingActionsProps) {
  const t = useTexts(meetingTexts)
  const listed = actions.data ?? []
  const done = listed.filter(({ task }) => task.state === 'done' || task.state === 'cancelled').length
  return (
    <Section
      title={t('actions')}
      aside={listed.length > 0 ? t('settledOf', { count: listed.length, done }) : undefined}
    >
      {actions.isPending && <Loading lines={2} />}
      {actions.isError && <ErrorState error={actions.error} onRetry={() => actions.refetch()} />}
      {actions.isSuccess && listed.length === 0 && <Nothing meeting={meeting} />}
      <ul>
        {listed.map(one => (
          <ActionRow key={one.id} projectId={meeting.projectId} action={one} />
        ))}
      </ul>
    </Section>
  )
}

function Nothing({ meeting: { state, noActionsReason } }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts)
  if (state !== 'held') return <p className={styles.nothing}>{t('actionsLater')}</p>
  if (noActionsReason) return <p className={styles.nothing}>{t('noneBecause', { reason: noActionsReason })}</p>
  return (
    <div className={styles.nothing}>
      <p>{t('noActionsYet')}</p>
      <p>{t('actionsHelp')}</p>
    </div>
  )
}
