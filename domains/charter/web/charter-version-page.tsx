import { useParams } from '@tanstack/react-router'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRecord } from '#apps/web/records/use-records.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { charter } from '../entities/charter.ts'
import { Charter } from './charter-page.tsx'
import { CharterPrintPage } from './charter-print-page.tsx'
import { charterTexts } from './charter-texts.ts'
import { useCharterSheet } from './use-charter.ts'

/** One version: what is under way is the charter as it stands, what was approved is read as it was submitted. */
export function CharterVersionPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const t = useTexts(charterTexts)
  const record = useRecord(charter, id)
  const sheet = useCharterSheet(record.data?.projectId)
  const failed = record.error ?? sheet.error
  if (failed)
    return (
      <>
        <PageHeader title={t('charter')} />
        <ErrorState error={failed} onRetry={() => Promise.all([record.refetch(), sheet.refetch()])} />
      </>
    )
  if (!record.data || !sheet.data) return <Loading lines={10} />
  const [newest] = sheet.data.versions
  const underWay = newest?.id === id && newest.state !== 'approved'
  if (!newest || underWay) return <Charter projectId={record.data.projectId} />
  return <CharterPrintPage version={record.data} />
}
