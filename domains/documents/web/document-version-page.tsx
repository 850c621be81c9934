import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { writtenDocument } from '../entities/written-document.ts'
import { Documents } from './documents-page.tsx'
import { shelfTexts } from './shelf-texts.ts'

/** One document among the others of its project: where the search and the history lead to. */
export function DocumentVersionPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const t = useTexts(shelfTexts)
  const record = useRecord(writtenDocument, id)
  if (record.error)
    return (
      <>
        <PageHeader title={t('documents')} />
        <ErrorState error={record.error} onRetry={() => void record.refetch()} />
      </>
    )
  if (!record.data) return <Loading />
  return <Documents projectId={record.data.projectId} shown={record.data} />
}
