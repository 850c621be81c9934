import { Upload } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { uploadFile } from '#apps/web/rpc/upload-file.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { importTexts } from '../import-texts.ts'
import styles from './import.module.css'

/** Takes a file from the person and uploads it. */
export function ChooseFile({ onUploaded }: { onUploaded: (fileId: string) => void }) {
  const t = useTexts(importTexts)
  const { slug } = useWorkspace()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  async function send(file: File): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      onUploaded(await uploadFile(slug, file))
    } catch (error) {
      setProblem((error as Error).message || t('network'))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={styles.drop}>
      <Upload.Dragger
        accept=".csv,.tsv,.txt"
        showUploadList={false}
        disabled={busy}
        customRequest={({ file }) => void send(file as File)}
      >
        <p className={styles.dropTitle}>{busy ? t('uploading') : t('chooseFile')}</p>
        <p className={styles.soft}>{t('chooseHelp')}</p>
      </Upload.Dragger>
      <p className={styles.problem} role="alert">
        {problem && `${t('failedToUpload')}：${problem}`}
      </p>
    </div>
  )
}
