import { MoreOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { knownOf } from '#apps/web/records/known.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CommandMenu } from '#apps/web/ui/command-menu.tsx'
import { ConfirmChange } from '#apps/web/ui/confirm-change.tsx'
import type { RecordOf } from '#kernel/entity/entity.ts'
import { contentItem } from '../entities/content-item.ts'
import { campaignsTexts } from './campaigns-texts.ts'
import { useCampaignCommands, useCampaignForms } from './use-campaigns.ts'

export type Content = RecordOf<typeof contentItem>
type Verb = 'review' | 'publish' | 'returnIt' | 'drop'
const VERBS: Record<Content['state'], readonly Verb[]> = {
  draft: ['review', 'drop'],
  review: ['publish', 'returnIt', 'drop'],
  published: [],
  dropped: ['returnIt'],
}

/** What can be done with a piece of content. */
export function ContentMenu({ content }: { content: Content }) {
  const t = useTexts(campaignsTexts)
  const { review, publish } = useCampaignCommands()
  const forms = useCampaignForms()
  const { barred } = useWriteIn(content.projectId, 'campaigns', content.ownerId, content.iteration)
  const [asking, ask] = useState<'returnIt' | 'drop' | null>(null)
  const known = knownOf(content)
  const run = (verb: Verb) => {
    if (verb === 'review') review.mutate(known)
    else if (verb === 'publish') publish.mutate(known)
    else ask(verb)
  }
  const items = VERBS[content.state].map(verb => ({ key: verb, label: t(verb), onClick: () => run(verb) }))
  if (items.length === 0) return null
  const send = asking === 'drop' ? forms.dropContent : forms.returnContent
  return (
    <>
      <CommandMenu
        items={items}
        barred={barred}
        type="text"
        icon={<MoreOutlined />}
        aria-label={t('commands', { name: content.title })}
      />
      {asking && (
        <ConfirmChange
          open
          entity={contentItem}
          record={content}
          title={`${t(asking)} · ${content.title}`}
          help={t('reasonHelp')}
          action={t(asking)}
          onConfirm={(reason, known) => send({ ...known, reason })}
          onClose={() => ask(null)}
        />
      )}
    </>
  )
}
