import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecords } from '#apps/web/records/use-records.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { CommandForm } from '#apps/web/ui/command-form.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { useListInAddress } from '#apps/web/ui/list/list-state.ts'
import { RowList } from '#apps/web/ui/list-row.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import { sharing } from '../../entities/sharing.ts'
import { CommunicationHead } from '../meetings/communication-head.tsx'
import { SharingRow } from './sharing-row.tsx'
import { sharingTexts } from './sharing-texts.ts'

const ALL = 200
const { what, kind, link, sharedWith, form, sharedOn, byId, feedback } = sharing.fields
const FIELDS = { what, kind, sharedWith, form, sharedOn, byId, link, feedback }

/** What a project has shared with others, the latest first. */
export function SharingsPage() {
  const t = useTexts(sharingTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const today = useToday()
  const { me, client } = useWorkspace()
  const { state, set } = useListInAddress()
  const { barred } = useWriteIn(id, 'team')
  const send = useSend()
  const record = send(client.team.recordSharing)
  const found = useRecords(sharing, { project: id, sort: '-sharedOn', limit: ALL })
  const items = found.data?.items ?? []
  const add = (
    <ActionButton type="primary" reason={barred} onClick={() => set({ creating: true })}>
      {t('add')}
    </ActionButton>
  )
  return (
    <>
      <CommunicationHead projectId={id} here="sharings" main={add} />
      {found.isPending && <Loading lines={6} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => found.refetch()} />}
      {found.isSuccess && items.length === 0 && (
        <EmptyState of="sharing" title={t('none')} help={t('noneHelp')} action={add} />
      )}
      {found.data?.next && <p role="note">{t('firstOnly', { count: items.length })}</p>}
      {items.length > 0 && (
        <RowList framed steps>
          {items.map(one => (
            <SharingRow key={one.id} sharing={one} />
          ))}
        </RowList>
      )}
      <CommandForm
        open={state.creating}
        title={t('add')}
        projectId={id}
        fields={FIELDS}
        initial={{ sharedOn: today, byId: me.person.id }}
        onSubmit={values => record({ projectId: id, ...values })}
        onClose={() => set({ creating: false })}
      />
    </>
  )
}
