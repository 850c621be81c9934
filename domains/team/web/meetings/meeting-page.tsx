import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { RecordHeader } from '#apps/web/ui/record/record-header.tsx'
import { RecordHistory } from '#apps/web/ui/record/record-history.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { meeting as entity } from '../../entities/meeting.ts'
import { MeetingActions } from './meeting-actions.tsx'
import { MeetingMenu } from './meeting-menu.tsx'
import { MeetingMinutes } from './meeting-minutes.tsx'
import { MeetingPlan } from './meeting-plan.tsx'
import { meetingTexts } from './meeting-texts.ts'
import styles from './meetings.module.css'
import { type Meeting, useActions } from './use-meetings.ts'

/** A meeting as its minutes: agenda and people at the left, what was said and decided, at the bottom what is to be done. */
export function MeetingPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const found = useRecord(entity, id)
  if (found.isPending) return <Loading lines={8} />
  if (found.isError)
    return (
      <>
        <PageHeader title={<Sentence text={entity.label} />} />
        <ErrorState error={found.error} onRetry={() => found.refetch()} />
      </>
    )
  return <Loaded key={id} meeting={found.data as Meeting} />
}

function Loaded({ meeting }: { meeting: Meeting }) {
  const t = useTexts(meetingTexts)
  const go = useGo()
  const { projectId } = meeting
  const actions = useActions(projectId, meeting.id)
  const list = `/projects/${projectId}/meetings`
  const print = { key: 'print', label: t('print'), onClick: () => window.print() }
  const hasActions = (actions.data?.length ?? 0) > 0
  return (
    <div className={styles.page}>
      <RecordHeader
        entity={entity}
        record={meeting}
        back={{ href: list, label: <Sentence text={entity.label} /> }}
        menu={rest => <MeetingMenu meeting={meeting} hasActions={hasActions} rest={[print, ...rest]} />}
        onRemoved={() => go(list)}
      />
      <div className={styles.paper}>
        <MeetingPlan meeting={meeting} />
        <div className={styles.column}>
          <MeetingMinutes meeting={meeting} />
          <MeetingActions meeting={meeting} actions={actions} />
        </div>
      </div>
      <div className={styles.history}>
        <RecordHistory entity={entity} record={meeting} />
      </div>
    </div>
  )
}
