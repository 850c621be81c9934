import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { guestLinkTexts } from '#apps/web/i18n/texts/guests.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { GuestLinkList } from '#apps/web/ui/guests/guest-link-list.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'

/** Every confirmation link of a project: which document, for whom, how far. */
export function GuestLinksPage() {
  const t = useTexts(guestLinkTexts)
  const { id } = useParams({ strict: false }) as { id: string }
  const { api } = useWorkspace()
  const found = useQuery(api.guests.projectGuestLinks.queryOptions({ input: { projectId: id } }))
  const links = found.data?.items ?? []
  return (
    <>
      <PageHeader title={t('title')} project={id} />
      {found.isPending && <Loading lines={6} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && links.length === 0 && (
        <EmptyState of="guest_link" title={t('noneInProject')} help={t('noneInProjectHelp')} />
      )}
      {links.length > 0 && (
        <Section title={t('title')}>
          <GuestLinkList links={links} waits={false} titled />
        </Section>
      )}
    </>
  )
}
