import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { planBook } from '../entities/plan-book.ts'
import { PlanBook } from './plan-book-page.tsx'
import { planBookTexts } from './plan-book-texts.ts'

/** One version among the others of its project: where an approval or a gate leads to. */
export function PlanBookVersionPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const t = useTexts(planBookTexts)
  const record = useRecord(planBook, id)
  if (record.error)
    return (
      <>
        <PageHeader title={t('planBook')} />
        <ErrorState error={record.error} onRetry={() => void record.refetch()} />
      </>
    )
  if (!record.data) return <Loading />
  return <PlanBook projectId={record.data.projectId} shown={id} />
}
