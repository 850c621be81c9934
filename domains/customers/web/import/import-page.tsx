import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight } from '#apps/web/rpc/workspace.ts'
import { NoRight } from '#apps/web/ui/no-right.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { importTexts } from '../import-texts.ts'
import { useNoWriteReason } from '../use-no-write-reason.ts'
import { ChooseFile } from './choose-file.tsx'
import { PrepareImport } from './prepare-import.tsx'

/** From a file to leads: choose it, say what its columns are, try it out, import. */
export function ImportPage() {
  const t = useTexts(importTexts)
  const { write } = useRight('customers')
  const reason = useNoWriteReason()
  const [fileId, setFileId] = useState<string | null>(null)
  return (
    <>
      <PageHeader title={t('title')} back={{ href: '/leads', label: t('leads') }} />
      {!write && <NoRight reason={reason ?? undefined} />}
      {write && !fileId && <ChooseFile onUploaded={setFileId} />}
      {write && fileId && <PrepareImport key={fileId} fileId={fileId} onOther={() => setFileId(null)} />}
    </>
  )
}
