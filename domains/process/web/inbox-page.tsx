import { useQuery } from '@tanstack/react-query'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { InboxLists } from './inbox-lists.tsx'
import { projectTexts } from './project-texts.ts'

/** What waits for the person: approvals with their facts, tasks, what is overdue. */
export function InboxPage() {
  const t = useTexts(projectTexts)
  const inbox = useInbox()
  return (
    <>
      <PageHeader title={t('inbox')} />
      {inbox.isPending && <Loading />}
      {inbox.error && <ErrorState error={inbox.error} onRetry={() => void inbox.refetch()} />}
      {inbox.data?.total === 0 && <EmptyState title={t('inboxEmpty')} help={t('inboxEmptyHelp')} />}
      {inbox.data && inbox.data.total > 0 && <InboxLists inbox={inbox.data} />}
    </>
  )
}

export function useInbox() {
  const { api } = useWorkspace()
  return useQuery({ ...api.process.inbox.queryOptions(), meta: { reads: ['*'] } })
}
