import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import type { PlanBookSheet } from '../contract.ts'
import { BookPreview } from './book-preview.tsx'
import { BookVersions } from './book-versions.tsx'
import { GenerateBook } from './generate-book.tsx'
import styles from './plan-book.module.css'
import { planBookTexts } from './plan-book-texts.ts'
import { Recipients } from './recipients.tsx'
import { usePlanBook } from './use-plan-book.ts'

/** The plan book of a project: what it would say now and what is missing, and every version of it. */
export function PlanBookPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <PlanBook projectId={id} />
}

interface PlanBookProps {
  projectId: string
  /** The version that somebody came for. */
  shown?: string
}

export function PlanBook({ projectId, shown }: PlanBookProps) {
  const t = useTexts(planBookTexts)
  const sheet = usePlanBook(projectId)
  return (
    <>
      <PageHeader
        title={t('planBook')}
        project={projectId}
        main={sheet.data && <GenerateBook projectId={projectId} sheet={sheet.data} />}
      />
      {sheet.isPending && <Loading lines={10} />}
      {sheet.isError && <ErrorState error={sheet.error} onRetry={() => sheet.refetch()} />}
      {sheet.data && <Parts projectId={projectId} sheet={sheet.data} shown={shown} />}
    </>
  )
}

function Parts({ projectId, sheet, shown }: { projectId: string; sheet: PlanBookSheet; shown: string | undefined }) {
  return (
    <div className={styles.page}>
      <BookVersions sheet={sheet} shown={shown} />
      <Recipients projectId={projectId} />
      <BookPreview sheet={sheet} projectId={projectId} />
    </div>
  )
}
