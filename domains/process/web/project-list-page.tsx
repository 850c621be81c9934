import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { ProjectCards } from './project-cards.tsx'
import { projectTexts } from './project-texts.ts'

/** All projects that the person may see, each with its way through the stages. */
export function ProjectListPage() {
  const t = useTexts(projectTexts)
  const go = useGo()
  const right = useRight('process')
  const list = useProjects()
  const start = (
    <ActionButton type="primary" reason={right.write ? null : t('none')} onClick={() => go('/projects/start')}>
      {t('start')}
    </ActionButton>
  )
  const cards = list.data?.pages.flatMap(page => page.items) ?? []
  return (
    <>
      <PageHeader title={t('projects')} main={start} />
      {list.isPending && <Loading />}
      {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && cards.length === 0 && <EmptyState title={t('none')} help={t('noneHelp')} action={start} />}
      {cards.length > 0 && (
        <Section
          title={t('projects')}
          footer={list.hasNextPage && <Button onClick={() => void list.fetchNextPage()}>{t('more')}</Button>}
        >
          <ProjectCards cards={cards} />
        </Section>
      )}
    </>
  )
}

function useProjects() {
  const { client, slug } = useWorkspace()
  return useInfiniteQuery({
    queryKey: ['record', slug, 'project', 'cards'],
    queryFn: ({ pageParam }) => client.process.projects({ limit: 30, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })
}
