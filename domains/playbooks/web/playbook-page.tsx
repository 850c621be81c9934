import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useRight, useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ActionButton } from '#apps/web/ui/action-button.tsx'
import { ErrorState } from '#apps/web/ui/error-state.tsx'
import { Loading } from '#apps/web/ui/loading.tsx'
import { PageHeader } from '#apps/web/ui/page-header.tsx'
import { useWords } from '#apps/web/ui/words.ts'
import { FileActions } from './file-actions.tsx'
import { CreateDialog } from './list/create-dialog.tsx'
import { playbookTexts } from './playbook-texts.ts'
import { PlaybookPreview } from './preview/playbook-preview.tsx'

/** A playbook that projects can start on, as a person will meet it. */
export function PlaybookPage() {
  const t = useTexts(playbookTexts)
  const words = useWords()
  const { api } = useWorkspace()
  const { write } = useRight('playbooks')
  const { key } = useParams({ strict: false }) as { key: string }
  const [copying, setCopying] = useState(false)
  const asked = useQuery(
    api.playbooks.playbookDefinition.queryOptions({ input: { id: key }, meta: { reads: ['own_playbook'] } }),
  )
  const back = { href: '/playbooks', label: t('back') }
  if (asked.error)
    return (
      <>
        <PageHeader title={key} back={back} />
        <ErrorState error={asked.error} onRetry={() => void asked.refetch()} />
      </>
    )
  if (!asked.data) return <Loading lines={8} />
  const playbook = asked.data
  const copy = (
    <ActionButton type="primary" reason={write ? null : t('noRight')} onClick={() => setCopying(true)}>
      {t('copy')}
    </ActionButton>
  )
  return (
    <>
      <PageHeader
        title={`${playbook.id} ${words(playbook.name)}`}
        back={back}
        facts={t('version', { number: playbook.version })}
        actions={<FileActions playbook={playbook} />}
        main={copy}
      />
      <PlaybookPreview playbook={playbook} />
      <CreateDialog open={copying} from={playbook.id} onClose={() => setCopying(false)} />
    </>
  )
}
