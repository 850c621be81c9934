import { App } from 'antd'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import type { PlaybookDraft } from '../contract.ts'
import { playbookTexts } from './playbook-texts.ts'
import { Changes } from './versions/changes.tsx'

interface PublishDialogProps {
  open: boolean
  draft: Pick<PlaybookDraft, 'id' | 'version' | 'name' | 'nameEn' | 'publishedNumber'>
  onClose: () => void
  onDone?: () => void
}

/** Says what will change for new projects, and asks for the note that stays with the version. */
export function PublishDialog({ open, draft, onClose, onDone }: PublishDialogProps) {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const { client } = useWorkspace()
  const { message } = App.useApp()
  const { id, version, publishedNumber } = draft
  const publish = useSend()(client.playbooks.publishPlaybook)
  const confirm = async (note: string) => {
    const made = await publish({ id, version, note })
    void message.success(t('published', { number: made.publishedNumber ?? 1 }))
    onDone?.()
  }
  const help = (
    <>
      {t('publishHelp')}
      {open &&
        (publishedNumber === null ? (
          <span style={{ display: 'block', marginTop: 8 }}>{t('firstVersion')}</span>
        ) : (
          <Changes id={id} from={`${publishedNumber}`} to="draft" />
        ))}
    </>
  )
  return (
    <ConfirmReason
      open={open}
      title={t('publishTitle', { name: words({ zh: draft.name, en: draft.nameEn }) })}
      help={help}
      label={t('versionNote')}
      action={t('publish')}
      onConfirm={confirm}
      onClose={onClose}
    />
  )
}
