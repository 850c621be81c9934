import { Navigate, useParams } from '@tanstack/react-router'
import { useRecord } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { evaluation } from '../entities/evaluation.ts'
import { evaluationLine } from '../entities/evaluation-line.ts'

/** An evaluation and its lines have one page: the evaluation of their project. */
export function ToEvaluation() {
  const { id } = useParams({ strict: false }) as { id: string }
  const isLine = id.startsWith(`${evaluationLine.prefix}_`)
  const line = useRecord(evaluationLine, isLine ? id : undefined)
  const report = useRecord(evaluation, isLine ? undefined : id)
  const found = isLine ? line : report
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loading />
  return <Navigate to={`/projects/${found.data.projectId}/measurement/evaluation` as never} replace />
}
