import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, Segmented, Select } from 'antd'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { useClear } from '#apps/web/ui/use-clear.tsx'
import type { Condition } from '#kernel/contract/list.ts'
import { ProjectBoard } from './project-board.tsx'
import styles from './project-cards.module.css'
import { ProjectCards } from './project-cards.tsx'
import { projectTexts } from './project-texts.ts'

/** All projects that the person may see, each with its way through the stages; as list or as board by stage. */
export function ProjectListPage() {
  const t = useTexts(projectTexts)
  const go = useGo()
  const right = useRight('process')
  const shown = useShown()
  const list = useProjects(shown)
  const start = (
    <ActionButton
      type="primary"
      reason={right.write ? null : t('noRightToStart')}
      onClick={() => go('/projects/start')}
    >
      {t('start')}
    </ActionButton>
  )
  const found = list.data?.pages.flatMap(page => page.items) ?? []
  const cards = shown.health ? found.filter(card => card.health?.level === shown.health) : found
  const narrowed = shown.q !== '' || shown.mine || shown.status !== undefined || shown.health !== undefined
  return (
    <>
      <PageHeader title={t('projects')} main={start} />
      <Tools shown={shown} />
      {list.isPending && <Loading />}
      {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && cards.length === 0 && (
        <EmptyState
          of={narrowed ? undefined : 'project'}
          title={narrowed ? t('nothingFits') : t('none')}
          help={narrowed ? undefined : t('noneHelp')}
          action={narrowed ? undefined : start}
        />
      )}
      {cards.length > 0 && (shown.board ? <ProjectBoard cards={cards} /> : <List cards={cards} />)}
      {list.hasNextPage && <Button onClick={() => void list.fetchNextPage()}>{t('more')}</Button>}
    </>
  )
}

function List({ cards }: Parameters<typeof ProjectCards>[0]) {
  const t = useTexts(projectTexts)
  return (
    <Section title={t('projects')} aside={cards.length}>
      <ProjectCards cards={cards} />
    </Section>
  )
}

type Shown = ReturnType<typeof useShown>

/** What is set on the list stands in its address. */
function useShown() {
  const search = useSearch({ strict: false }) as {
    q?: unknown
    status?: string
    health?: string
    mine?: unknown
    view?: string
  }
  const navigate = useNavigate()
  return {
    q: search.q === undefined ? '' : String(search.q),
    status: search.status,
    health: LEVELS.find(level => level === search.health),
    mine: search.mine !== undefined,
    board: search.view === 'board',
    set: (change: Record<string, unknown>) =>
      void navigate({ to: '.', search: { ...search, ...change } as never, replace: true }),
  }
}

function useProjects({ q, status, health, mine }: Shown) {
  const { client, me, slug } = useWorkspace()
  const filter: Condition[] = [
    // Only a project that runs has a health.
    ...(status || health ? [{ field: 'status', is: 'eq' as const, value: status ?? 'active' }] : []),
    ...(mine ? [{ field: 'managerId', is: 'eq' as const, value: me.person.id }] : []),
  ]
  const query = { limit: health ? 200 : 50, ...(q && { q }), ...(filter.length > 0 && { filter }) }
  return useInfiniteQuery({
    queryKey: ['record', slug, 'project', 'cards', query],
    queryFn: ({ pageParam }) => client.process.projects({ ...query, ...(pageParam && { after: pageParam }) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  })
}

const LEVELS = ['good', 'attention', 'risk'] as const
const STATUSES = ['active', 'paused', 'closed', 'cancelled'] as const

function Tools({ shown }: { shown: Shown }) {
  const clear = useClear()
  const t = useTexts(projectTexts)
  const common = useTexts(commonTexts)
  return (
    <div className={styles.tools}>
      <Input.Search
        className={styles.search}
        aria-label={common('search')}
        placeholder={t('searchProjects')}
        defaultValue={shown.q}
        allowClear={clear}
        onSearch={q => shown.set({ q: q.trim() || undefined })}
      />
      <Select
        className={styles.status}
        aria-label={t('status')}
        placeholder={t('everyStatus')}
        allowClear={clear}
        value={shown.status}
        options={STATUSES.map(value => ({ value, label: t(value) }))}
        onChange={status => shown.set({ status })}
      />
      <Select
        className={styles.status}
        aria-label={t('health')}
        placeholder={t('everyHealth')}
        allowClear={clear}
        value={shown.health}
        options={LEVELS.map(value => ({ value, label: t(value) }))}
        onChange={health => shown.set({ health })}
      />
      <Segmented
        aria-label={t('whose')}
        value={shown.mine ? 'mine' : 'all'}
        options={[
          { value: 'all', label: t('allProjects') },
          { value: 'mine', label: t('ledByMe') },
        ]}
        onChange={value => shown.set({ mine: value === 'mine' ? 1 : undefined })}
      />
      <Segmented
        aria-label={t('view')}
        value={shown.board ? 'board' : 'list'}
        options={[
          { value: 'list', label: t('asList') },
          { value: 'board', label: t('asBoard') },
        ]}
        onChange={value => shown.set({ view: value === 'board' ? 'board' : undefined })}
      />
    </div>
  )
}
