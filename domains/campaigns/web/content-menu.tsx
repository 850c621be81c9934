import { MoreOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { CommandMenu } from '#apps/web/ui/command-menu.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { contentItem } from '../entities/content-item.ts'
import { campaignsTexts } from './campaigns-texts.ts'
import { useCampaignCommands, useCampaignForms } from './use-campaigns.ts'
import { type Content, useContentApproval } from './use-content-approval.ts'

type Verb = 'submit' | 'withdraw' | 'publish' | 'reopen' | 'drop'
const VERBS: Record<Content['state'], readonly Verb[]> = {
  draft: ['submit', 'drop'],
  review: ['withdraw'],
  approved: ['publish', 'reopen', 'drop'],
  published: [],
  dropped: ['reopen'],
}

/** What can be done with a piece of content, behind three dots in a list and behind a word on its page. */
export function ContentMenu({ content, words = false }: { content: Content; words?: boolean }) {
  const t = useTexts(campaignsTexts)
  const commands = useCampaignCommands()
  const verbs = useVerbs(content)
  // What waits is taken back also when its iteration is over.
  const iteration = content.state === 'review' ? undefined : content.iteration
  const { barred } = useWriteIn(content.projectId, 'campaigns', content.ownerId, iteration)
  const [asking, ask] = useState<'reopen' | 'drop' | null>(null)
  const known = knownOf(content)
  const run: Record<Verb, () => void> = {
    submit: () => commands.submitContent.mutate(known),
    withdraw: () => commands.withdrawContent.mutate(known),
    publish: () => commands.publishContent.mutate(known),
    reopen: () => ask('reopen'),
    drop: () => ask('drop'),
  }
  const items = verbs.map(verb => ({ key: verb, label: t(verb), onClick: run[verb] }))
  if (items.length === 0) return null
  return (
    <>
      {words ? (
        <CommandMenu {...{ items, barred }}>{t('act')} ▾</CommandMenu>
      ) : (
        <CommandMenu
          {...{ items, barred }}
          type="text"
          icon={<MoreOutlined />}
          aria-label={t('commands', { name: content.title })}
        />
      )}
      {asking && <AskReason content={content} verb={asking} onClose={() => ask(null)} />}
    </>
  )
}

/** Only who sent it for review takes it back. */
function useVerbs(content: Content): readonly Verb[] {
  const { me } = useWorkspace()
  const approval = useContentApproval(content)
  const verbs = VERBS[content.state]
  return approval?.submitterId === me.person.id ? verbs : verbs.filter(verb => verb !== 'withdraw')
}

interface AskReasonProps {
  content: Content
  verb: 'reopen' | 'drop'
  onClose: () => void
}

function AskReason({ content, verb, onClose }: AskReasonProps) {
  const t = useTexts(campaignsTexts)
  const forms = useCampaignForms()
  const send = verb === 'drop' ? forms.dropContent : forms.reopenContent
  return (
    <ConfirmChange
      open
      entity={contentItem}
      record={content}
      title={`${t(verb)} · ${content.title}`}
      help={t('reasonHelp')}
      action={t(verb)}
      onConfirm={(reason, known) => send({ ...known, reason })}
      onClose={onClose}
    />
  )
}
