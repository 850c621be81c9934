import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Segmented } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useToday } from '#apps/web/ui/use-today.ts'
import type { Inbox } from '../shapes/inbox.ts'
import styles from './inbox.module.css'
import { WaitingApprovals } from './inbox-lists.tsx'
import { MyWork } from './my-work.tsx'
import { projectTexts } from './project-texts.ts'
import { dueThisWeek, overdue, workOf } from './work-groups.ts'
import { workbenchTexts } from './workbench-texts.ts'

/** What waits for the person: approvals with their facts, then work by its day. */
export function InboxPage() {
  const t = useTexts(projectTexts)
  const inbox = useInbox()
  return (
    <>
      <PageHeader title={t('inbox')} />
      {inbox.isPending && <Loading />}
      {inbox.error && <ErrorState error={inbox.error} onRetry={() => void inbox.refetch()} />}
      {inbox.data?.total === 0 && <EmptyState title={t('inboxEmpty')} help={t('inboxEmptyHelp')} />}
      {inbox.data && inbox.data.total > 0 && <Waiting inbox={inbox.data} />}
    </>
  )
}

export function useInbox() {
  const { api } = useWorkspace()
  return useQuery({ ...api.process.inbox.queryOptions(), meta: { reads: ['*'] } })
}

/** What is shown stands in the address, so that the numbers of the workbench lead to what they count. */
function Waiting({ inbox }: { inbox: Inbox }) {
  const t = useTexts(workbenchTexts)
  const today = useToday()
  const navigate = useNavigate()
  const { show } = useSearch({ strict: false }) as { show?: string }
  const all = workOf(inbox)
  const parts = {
    all: { label: t('allWork'), approvals: inbox.approvals, work: all },
    approvals: { label: t('approvals'), approvals: inbox.approvals, work: [] },
    overdue: { label: t('overdue'), approvals: [], work: overdue(all, today) },
    week: { label: t('dueThisWeek'), approvals: [], work: dueThisWeek(all, today) },
  }
  const shown = Object.keys(parts).includes(show ?? '') ? (show as keyof typeof parts) : 'all'
  const { approvals, work } = parts[shown]
  const unlisted = inbox.total - inbox.approvals.length - all.length
  return (
    <div className={styles.parts}>
      <div className={styles.choice}>
        <Segmented
          aria-label={t('show')}
          value={shown}
          options={Object.entries(parts).map(([value, part]) => ({
            value,
            label: `${part.label} ${part.approvals.length + part.work.length}`,
          }))}
          onChange={value => void navigate({ to: '.', search: (value === 'all' ? {} : { show: value }) as never })}
        />
      </div>
      {approvals.length + work.length === 0 && <EmptyState title={t('nothing')} />}
      <WaitingApprovals approvals={approvals} />
      {work.length > 0 && (
        <Section title={t('myWork')} aside={work.length}>
          <MyWork work={work} />
        </Section>
      )}
      {unlisted > 0 && <p className={styles.soft}>{t('unlisted', { count: unlisted })}</p>}
    </div>
  )
}
