import { useParams } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import type { writtenDocument } from '../entities/written-document.ts'
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
  shown?: Pick<RecordOf<typeof writtenDocument>, 'id' | 'kind'>
}

export function Documents({ projectId, shown }: DocumentsProps) {
  const t = useTexts(shelfTexts)
  const shelf = useShelf(projectId)
  const barred = shelf.data?.kinds.find(one => one.kind === shown?.kind)?.barred
  return (
    <>
      <PageHeader title={t('documents')} project={projectId} />
      {shelf.isPending && <Loading lines={10} />}
      {shelf.isError && <ErrorState error={shelf.error} onRetry={() => shelf.refetch()} />}
      {shelf.data && (
        <div className={styles.page}>
          {barred && <Alert type="warning" showIcon title={barred} />}
          <ShelfKinds projectId={projectId} kinds={shelf.data.kinds} />
          <WrittenDocuments documents={shelf.data.documents} shown={shown?.id} />
        </div>
      )}
    </>
  )
}
