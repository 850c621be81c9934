import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import styles from './plan-book.module.css'
import { ShelfKinds } from './shelf-kinds.tsx'
import { shelfTexts } from './shelf-texts.ts'
import { useShelf } from './use-shelf.ts'
import { WrittenDocuments } from './written-documents.tsx'

/** The documents of a project: what it can write as Word now, with what is missing, and everything that was written. */
export function DocumentsPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  return <Documents projectId={id} />
}

interface DocumentsProps {
  projectId: string
  /** The document that somebody came for. */
  shown?: string
}

export function Documents({ projectId, shown }: DocumentsProps) {
  const t = useTexts(shelfTexts)
  const shelf = useShelf(projectId)
  return (
    <>
      <PageHeader title={t('documents')} project={projectId} />
      {shelf.isPending && <Loading lines={10} />}
      {shelf.isError && <ErrorState error={shelf.error} onRetry={() => shelf.refetch()} />}
      {shelf.data && (
        <div className={styles.page}>
          <ShelfKinds projectId={projectId} kinds={shelf.data.kinds} />
          <WrittenDocuments documents={shelf.data.documents} shown={shown} />
        </div>
      )}
    </>
  )
}
