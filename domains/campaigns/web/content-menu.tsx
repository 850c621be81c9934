import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { useWorkspace } from '#apps/web/rpc/workspace.ts'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
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

const NEXT: Partial<Record<Content['state'], Verb>> = { draft: 'submit', approved: 'publish' }

interface ContentMenuProps {
  content: Content
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** What can be done with a piece of content, in a list or on its page. */
export function ContentMenu({ content, rest }: ContentMenuProps) {
  const t = useTexts(campaignsTexts)
  const { submitContent, withdrawContent, publishContent } = useCampaignCommands()
  const verbs = useVerbs(content)
  // What waits is taken back also when its iteration is over.
  const iteration = content.state === 'review' ? undefined : content.iteration
  const { barred } = useWriteIn(content.projectId, 'campaigns', content.ownerId, iteration)
  const [asking, ask] = useState<'reopen' | 'drop' | null>(null)
  const known = knownOf(content)
  const run: Record<Verb, () => void> = {
    submit: () => submitContent.mutate(known),
    withdraw: () => withdrawContent.mutate(known),
    publish: () => publishContent.mutate(known),
    reopen: () => ask('reopen'),
    drop: () => ask('drop'),
  }
  const own = verbs.map(verb => ({ key: verb, label: t(verb), onClick: run[verb] }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={NEXT[content.state]} name={content.title} />
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
