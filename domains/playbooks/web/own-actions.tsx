import { App, Button, Dropdown } from 'antd'
import { useState } from 'react'
import { commonTexts } from '#apps/web/i18n/texts/common.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRemoveRecord } from '#apps/web/records/use-record-changes.ts'
import { useSend } from '#apps/web/records/use-send.ts'
import { problemOf } from '#apps/web/rpc/problem.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ConfirmReason } from '#apps/web/ui/confirm-reason.tsx'
import { useGo } from '#apps/web/ui/to.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { ownPlaybook, type PlaybookDraft } from '../contract.ts'
import { CreateDialog } from './list/create-dialog.tsx'
import { playbookTexts } from './playbook-texts.ts'
import { PublishDialog } from './publish-dialog.tsx'

type Asked = 'copy' | 'publish' | 'retire' | 'again' | null

/** What can be done with an own playbook; what cannot says why. */
export function OwnActions({ draft }: { draft: PlaybookDraft }) {
  const t = useTexts(playbookTexts)
  const common = useTexts(commonTexts)
  const words = useWords()
  const go = useGo()
  const { write } = useRight('playbooks')
  const [asked, setAsked] = useState<Asked>(null)
  const close = () => setAsked(null)
  const name = words({ zh: draft.name, en: draft.nameEn })
  const remove = useRemove(draft, name)
  const items = [
    ...(write ? [{ key: 'copy', label: t('copy'), onClick: () => setAsked('copy') }] : []),
    ...(draft.mayWrite && draft.state !== 'retired' && draft.changed
      ? [{ key: 'publish', label: t('publish'), onClick: () => setAsked('publish') }]
      : []),
    ...(draft.mayWrite && draft.state === 'published'
      ? [{ key: 'retire', label: t('retire'), danger: true, onClick: () => setAsked('retire') }]
      : []),
    ...(draft.mayWrite && draft.publishedNumber === null
      ? [{ key: 'remove', label: common('remove'), danger: true, onClick: remove }]
      : []),
  ]
  return (
    <>
      {items.length > 0 && (
        <Dropdown menu={{ items }} trigger={['click']}>
          <Button aria-label={common('commandsOf', { name })}>{common('act')}</Button>
        </Dropdown>
      )}
      {draft.state === 'retired' ? (
        <ActionButton type="primary" reason={draft.mayWrite ? null : t('noRight')} onClick={() => setAsked('again')}>
          {t('again')}
        </ActionButton>
      ) : (
        <Button type="primary" onClick={() => go(`/own-playbooks/${draft.id}/edit`)}>
          {t('edit')}
        </Button>
      )}
      <CreateDialog open={asked === 'copy'} from={draft.key} onClose={close} />
      <PublishDialog open={asked === 'publish'} draft={draft} onClose={close} />
      <UseDialogs draft={draft} name={name} asked={asked} onClose={close} />
    </>
  )
}

/** A draft that was never published goes to the bin, after a question. */
function useRemove({ id, version }: PlaybookDraft, name: string): () => void {
  const common = useTexts(commonTexts)
  const go = useGo()
  const { modal, message } = App.useApp()
  const removing = useRemoveRecord(ownPlaybook)
  const remove = async () => {
    try {
      await removing.mutateAsync({ id, version })
      go('/playbooks')
    } catch (error) {
      void message.error(problemOf(error).message || common('network'))
    }
  }
  return () => {
    modal.confirm({
      title: common('removeAsk', { title: name }),
      content: common('removeHelp'),
      okText: common('remove'),
      okButtonProps: { danger: true },
      cancelText: common('cancel'),
      onOk: remove,
    })
  }
}

interface UseDialogsProps {
  draft: PlaybookDraft
  name: string
  asked: Asked
  onClose: () => void
}

function UseDialogs({ draft: { id, version }, name, asked, onClose }: UseDialogsProps) {
  const t = useTexts(playbookTexts)
  const send = useSend()
  const { client } = useWorkspace()
  const retire = send(client.playbooks.retirePlaybook)
  const again = send(client.playbooks.offerPlaybookAgain)
  return (
    <>
      <ConfirmReason
        open={asked === 'retire'}
        title={t('retireAsk', { name })}
        help={t('retireHelp')}
        action={t('retire')}
        danger
        onConfirm={reason => retire({ id, version, reason })}
        onClose={onClose}
      />
      <ConfirmReason
        open={asked === 'again'}
        title={t('againAsk', { name })}
        help={t('againHelp')}
        action={t('again')}
        onConfirm={reason => again({ id, version, reason })}
        onClose={onClose}
      />
    </>
  )
}
