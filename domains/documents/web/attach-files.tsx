import { Button, Progress, Upload } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { fileTexts } from './file-texts.ts'
import styles from './files.module.css'
import type { Sending, useAttachFiles } from './use-attach-files.ts'

type Attaching = ReturnType<typeof useAttachFiles>

/** The main action of a project's files. */
export function AttachFiles({ projectId, attach }: { projectId: string; attach: Attaching['attach'] }) {
  const t = useTexts(fileTexts)
  const { barred } = useWriteIn(projectId, 'documents')
  if (barred)
    return (
      <ActionButton type="primary" reason={barred}>
        {t('attach')}
      </ActionButton>
    )
  return (
    <Upload multiple showUploadList={false} customRequest={({ file }) => void attach(file as File)}>
      <Button type="primary">{t('attach')}</Button>
    </Upload>
  )
}

/** What is on its way, and what was refused. */
export function SendingFiles({ sending, drop }: Pick<Attaching, 'sending' | 'drop'>) {
  if (sending.length === 0) return null
  return (
    <ul className={styles.sending}>
      {sending.map(one => (
        <SendingFile key={one.key} one={one} onClose={() => drop(one.key)} />
      ))}
    </ul>
  )
}

function SendingFile({ one, onClose }: { one: Sending; onClose: () => void }) {
  const t = useTexts(fileTexts)
  const { name, percent, problem } = one
  if (problem)
    return (
      <li className={styles.refused} role="alert">
        <span>{problem}</span>
        <Button size="small" onClick={onClose}>
          {t('close')}
        </Button>
      </li>
    )
  return (
    <li>
      <span>{t('sending', { name, percent })}</span>
      <Progress percent={percent} showInfo={false} aria-label={name} />
    </li>
  )
}
