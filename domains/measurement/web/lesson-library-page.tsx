import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { EmptyState } from '#apps/web/ui/empty-state.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { useClear } from '#apps/web/ui/use-clear.tsx'
import { useDelayed } from '#apps/web/ui/use-delayed.ts'
import styles from './lesson-card.module.css'
import { LessonCard } from './lesson-card.tsx'
import { measurementTexts } from './measurement-texts.ts'

/** What all projects have learned, found by words and tags. */
export function LessonLibraryPage() {
  const t = useTexts(measurementTexts)
  const { api } = useWorkspace()
  const clear = useClear()
  const [typed, setTyped] = useState('')
  const [tag, setTag] = useState<string>()
  const q = useDelayed(typed.trim())
  const input = { ...(q && { q }), ...(tag && { tag }) }
  const found = useQuery(
    api.measurement.lessonLibrary.queryOptions({
      input,
      meta: { reads: ['lesson', 'project'] },
      placeholderData: keepPreviousData,
    }),
  )
  const narrowed = q !== '' || tag !== undefined
  const tags = (found.data?.tags ?? []).map(one => ({ value: one.tag, label: `${one.tag} (${one.count})` }))
  return (
    <>
      <PageHeader title={t('library')} />
      <div className={styles.tools}>
        <Input.Search
          allowClear={clear}
          value={typed}
          placeholder={t('searchLessons')}
          aria-label={t('searchLessons')}
          onChange={event => setTyped(event.target.value)}
        />
        <Select
          allowClear={clear}
          value={tag}
          placeholder={t('allTags')}
          aria-label={t('allTags')}
          options={tags}
          onChange={setTag}
        />
      </div>
      {found.isPending && <Loading lines={8} />}
      {found.isError && <ErrorState error={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.items.length === 0 && (
        <EmptyState
          of={narrowed ? undefined : 'lesson'}
          title={t(narrowed ? 'nothingFound' : 'libraryEmpty')}
          help={narrowed ? undefined : t('libraryEmptyHelp')}
        />
      )}
      <div className={styles.list}>
        {found.data?.items.map(({ lesson: record, project }) => (
          <LessonCard key={record.id} record={record} from={`${t('fromProject')} ${project.name}`} />
        ))}
      </div>
    </>
  )
}
