import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useCommand } from '#apps/web/records/use-command.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { Section } from '#apps/web/ui/section.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import type { ImportPreview } from '../../import-contract.ts'
import { importTexts } from '../import-texts.ts'
import styles from './import.module.css'
import { ImportCounts } from './import-counts.tsx'
import { ImportMapping } from './import-mapping.tsx'
import { ImportReading, type Reading } from './import-reading.tsx'
import { ImportRules } from './import-rules.tsx'
import type { Wanted } from './wanted.ts'

/** Reads the uploaded file as far as is needed to say what it holds. */
export function PrepareImport({ fileId, onOther }: { fileId: string; onOther: () => void }) {
  const { api } = useWorkspace()
  const [reading, setReading] = useState<Reading>({})
  const options = { input: { fileId, ...reading }, meta: { reads: [] }, placeholderData: keepPreviousData }
  const preview = useQuery(api.customers.previewImport.queryOptions(options))
  if (preview.isPending) return <Loading lines={8} />
  return (
    <div className={styles.parts}>
      <ImportReading preview={preview.data} reading={reading} onChange={setReading} onOther={onOther} />
      {preview.isError ? (
        <ErrorState error={preview.error} onRetry={() => preview.refetch()} />
      ) : (
        <WantedImport key={preview.data.header.join('\0')} preview={preview.data} reading={reading} />
      )}
    </div>
  )
}

/** What the person wants of the file: begun with what is proposed, tried out, then imported. */
function WantedImport({ preview, reading }: { preview: ImportPreview; reading: Reading }) {
  const t = useTexts(importTexts)
  const go = useGo()
  const { client } = useWorkspace()
  const [wanted, setWanted] = useState<Wanted>(() => proposedOf(preview))
  const [tried, setTried] = useState<{ id: string; wanted: Wanted } | null>(null)
  const input = { ...wanted, ...reading, fileId: preview.fileId }
  const tryOut = useCommand(client.customers.startImport, { onDone: made => setTried({ id: made.id, wanted }) })
  const start = useCommand(client.customers.startImport, { onDone: made => go(`/lead-imports/${made.id}`) })
  const change = (set: Partial<Wanted>) => setWanted(now => ({ ...now, ...set }))
  return (
    <>
      <ImportMapping preview={preview} mapping={wanted.mapping} onChange={mapping => change({ mapping })} />
      <ImportRules preview={preview} wanted={wanted} onChange={change} />
      {tried && (
        <Section title={t('triedOut')} padded>
          <ImportCounts id={tried.id} stale={tried.wanted !== wanted} />
        </Section>
      )}
      <div className={styles.actions}>
        <span className={styles.soft}>{t('tryOutHelp')}</span>
        <Button loading={tryOut.isPending} onClick={() => tryOut.mutate({ ...input, dryRun: true })}>
          {t('tryOut')}
        </Button>
        <Button type="primary" loading={start.isPending} onClick={() => start.mutate({ ...input, dryRun: false })}>
          {t('start')}
        </Button>
      </div>
    </>
  )
}

function proposedOf({ mapping, duplicates, namePattern, keyColumns, source }: ImportPreview): Wanted {
  const keys = keyColumns.length > 0 && { keyColumns }
  return { mapping, duplicates, ...(namePattern && { namePattern }), ...keys, ...(source && { source }) }
}
