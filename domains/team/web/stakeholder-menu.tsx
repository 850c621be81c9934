import { useState } from 'react'
import { guestLinkTexts } from '#apps/web/i18n/texts/guests.ts'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { GuestLinksDrawer } from '#apps/web/ui/guests/guest-links.tsx'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { StakeholderForm, type StakeholderVerb } from './stakeholder-form.tsx'
import { stakeholderTexts } from './stakeholder-texts.ts'
import type { Stakeholder } from './use-stakeholders.ts'

const ITEMS: Record<Stakeholder['state'], readonly (StakeholderVerb | 'link')[]> = {
  open: ['sign', 'link', 'refuse', 'assign'],
  signed_off: ['reopen', 'assign'],
  refused: ['reopen', 'assign'],
}

interface StakeholderMenuProps {
  stakeholder: Stakeholder
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of a stakeholder, in a list or on its page. */
export function StakeholderMenu({ stakeholder, rest }: StakeholderMenuProps) {
  const t = useTexts(stakeholderTexts)
  const links = useTexts(guestLinkTexts)
  const [verb, setVerb] = useState<StakeholderVerb | 'link' | null>(null)
  const { barred } = useWriteIn(stakeholder.projectId, 'team', stakeholder.ownerId)
  const own = ITEMS[stakeholder.state].map(item => ({
    key: item,
    label: item === 'link' ? links('issue') : t(item),
    onClick: () => setVerb(item),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={stakeholder.state === 'open' ? 'sign' : undefined} name={stakeholder.name} />
      <GuestLinksDrawer
        open={verb === 'link'}
        subjectId={stakeholder.id}
        barred={barred}
        guest={{ guestName: stakeholder.name, organisation: organisationOf(stakeholder) }}
        onClose={() => setVerb(null)}
      />
      {verb && verb !== 'link' && (
        <StakeholderForm stakeholder={stakeholder} verb={verb} onClose={() => setVerb(null)} />
      )}
    </>
  )
}

function organisationOf({ organisation, position }: Stakeholder): string | null {
  return [organisation, position].filter(Boolean).join(' ') || null
}
