import { Navigate, useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { evaluation } from '../entities/evaluation.ts'
import { evaluationLine } from '../entities/evaluation-line.ts'
import { measurementTexts } from './measurement-texts.ts'

/** An evaluation and its lines have one page: the evaluation of their project. */
export function ToEvaluation() {
  const { id } = useParams({ strict: false }) as { id: string }
  const t = useTexts(measurementTexts)
  const isLine = id.startsWith(`${evaluationLine.prefix}_`)
  const line = useRecord(evaluationLine, isLine ? id : undefined)
  const report = useRecord(evaluation, isLine ? undefined : id)
  const found = isLine ? line : report
  if (found.isError)
    return (
      <>
        <PageHeader title={t('evaluation')} />
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      </>
    )
  if (!found.data) return <Loading />
  return <Navigate to={`/projects/${found.data.projectId}/measurement/evaluation` as never} replace />
}
