import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { RecordForm } from '#apps/web/ui/record/record-form.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { meeting } from '../../entities/meeting.ts'
import type { ActionWithTask } from '../../meeting-actions.ts'
import { ActionRow } from './action-row.tsx'
import { CommunicationHead } from './communication-head.tsx'
import { MeetingRow } from './meeting-row.tsx'
import { meetingTexts } from './meeting-texts.ts'
import styles from './meetings.module.css'
import { NextMeeting } from './next-meeting.tsx'
import { type Meeting, useActions, useMeetings } from './use-meetings.ts'

const ASKED = [
  ...(['title', 'kind', 'plannedOn', 'time', 'place', 'chairId'] as const),
  ...(['agenda', 'invited', 'guests'] as const),
]

/** The meetings of a project: the next one on top, what they gave people to do, those that were held. */
export function MeetingsPage() {
  const t = useTexts(meetingTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { me } = useWorkspace()
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'team')
  const found = useMeetings(id)
  const actions = useActions(id)
  const meetings = found.data?.items ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('add')}
    </ActionButton>
  )
  return (
    <>
      <CommunicationHead projectId={id} here="meetings" main={add} />
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {actions.isError && <ErrorState error={actions.error} onRetry={() => actions.refetch()} />}
      {found.isSuccess && meetings.length === 0 && (
        <EmptyState of="meeting" title={t('none')} help={t('noneHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: meetings.length })}</p>}
      <Meetings projectId={id} meetings={meetings} actions={actions.data ?? []} />
      <RecordForm
        entity={meeting}
        open={state.creating}
        projectId={id}
        initial={{ kind: 'regular', chairId: me.person.id }}
        fields={ASKED}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}

interface MeetingsProps {
  projectId: string
  meetings: readonly Meeting[]
  actions: readonly ActionWithTask[]
}

function Meetings({ projectId, meetings, actions }: MeetingsProps) {
  const t = useTexts(meetingTexts)
  const [next, ...planned] = meetings.filter(one => one.state === 'planned').toSorted(byDay)
  const past = meetings.filter(one => one.state !== 'planned').toSorted((one, other) => byDay(other, one))
  const open = actions.filter(({ task }) => task.state === 'todo' || task.state === 'doing').toSorted(byDue)
  const rows = (listed: readonly Meeting[]) => (
    <RowList>
      {listed.map(one => (
        <MeetingRow key={one.id} meeting={one} actions={actions.filter(({ meetingId }) => meetingId === one.id)} />
      ))}
    </RowList>
  )
  return (
    <div className={styles.groups}>
      {next && <NextMeeting meeting={next} />}
      {open.length > 0 && (
        <Section title={t('openActions')} aside={open.length}>
          <ul>
            {open.map(one => (
              <ActionRow
                key={one.id}
                projectId={projectId}
                action={one}
                from={meetings.find(({ id }) => id === one.meetingId)}
              />
            ))}
          </ul>
        </Section>
      )}
      {planned.length > 0 && <Section title={t('planned')}>{rows(planned)}</Section>}
      {past.length > 0 && <Section title={t('past')}>{rows(past)}</Section>}
    </div>
  )
}

function byDay(one: Meeting, other: Meeting): number {
  const [day, that] = [one, other].map(({ heldOn, plannedOn, id }) => `${heldOn ?? plannedOn} ${id}`) as [
    string,
    string,
  ]
  return day < that ? -1 : 1
}

function byDue(one: ActionWithTask, other: ActionWithTask): number {
  return one.task.finish < other.task.finish ? -1 : 1
}
