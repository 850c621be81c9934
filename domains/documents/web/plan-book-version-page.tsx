import { useParams } from '@tanstack/react-router'
import { useRecord } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { planBook } from '../entities/plan-book.ts'
import { PlanBook } from './plan-book-page.tsx'

/** One version among the others of its project: where an approval or a gate leads to. */
export function PlanBookVersionPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const record = useRecord(planBook, id)
  if (record.error) return <ErrorState error={record.error} onRetry={() => void record.refetch()} />
  if (!record.data) return <Loading />
  return <PlanBook projectId={record.data.projectId} shown={id} />
}
