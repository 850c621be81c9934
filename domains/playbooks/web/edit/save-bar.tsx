import { Alert, Button } from 'antd'
import { formatMoment } from '#apps/web/format/moment.ts'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { usePersonName } from '#apps/web/ui/use-people.ts'
import { useDownloads } from '../use-downloads.ts'
import { editTexts } from './edit-texts.ts'
import styles from './editor.module.css'
import type { DraftEditor, Overtaken } from './use-draft-editor.ts'

/** Whether what is on the screen is on the server, and what to do where it is not. */
export function SaveBar({ editor }: { editor: DraftEditor }) {
  const t = useTexts(editTexts)
  const common = useTexts(commonTexts)
  const { dirty, saving, failed, overtaken, canUndo, undo, save } = editor
  return (
    <>
      <div className={styles.save}>
        <span role="status" className={failed ? styles.problem : dirty ? styles.unsaved : styles.sound}>
          {saving
            ? common('saving')
            : failed
              ? common('saveFailed', { reason: failed.message || common('network') })
              : dirty
                ? t('unsaved')
                : `✓ ${t('savedAt')}`}
        </span>
        {canUndo && <Button onClick={undo}>{t('undo')}</Button>}
        <Button type="primary" disabled={!dirty} loading={saving} onClick={save}>
          {t('save')}
        </Button>
      </div>
      {overtaken && <Stale editor={editor} theirs={overtaken} />}
    </>
  )
}

function Stale({ editor, theirs }: { editor: DraftEditor; theirs: Overtaken }) {
  const t = useTexts(editTexts)
  const { me } = useWorkspace()
  const { yaml } = useDownloads()
  const person = usePersonName(theirs.updatedBy) ?? t('someone')
  const moment = formatMoment(theirs.updatedAt, me.workspace.timeZone)
  return (
    <Alert
      className={styles.stale}
      type="warning"
      showIcon
      title={t('stale', { person, moment })}
      description={
        <>
          <p>{t('staleHelp')}</p>
          <div className={styles.line}>
            <Button onClick={() => yaml.mutate(editor.now)}>{t('exportMine')}</Button>
            <Button onClick={editor.takeTheirs}>{t('takeTheirs')}</Button>
            <Button type="primary" danger onClick={editor.keepMine}>
              {t('keepMine')}
            </Button>
          </div>
        </>
      }
    />
  )
}
