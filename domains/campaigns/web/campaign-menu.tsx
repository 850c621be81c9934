import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { type RecordCommand, RecordCommands } from '#apps/web/ui/record-commands.tsx'
import { CampaignForm, type CampaignVerb } from './campaign-form.tsx'
import { campaignsTexts } from './campaigns-texts.ts'
import type { Campaign } from './use-campaigns.ts'

const ITEMS: Record<Campaign['state'], readonly CampaignVerb[]> = {
  planned: ['start', 'plan', 'assign', 'stop'],
  running: ['finish', 'assign', 'stop'],
  finished: ['reopen'],
  stopped: ['reopen'],
}

const NEXT: Partial<Record<Campaign['state'], CampaignVerb>> = { planned: 'start', running: 'finish' }

interface CampaignMenuProps {
  campaign: Campaign
  /** On its page: what every record offers besides. */
  rest?: readonly RecordCommand[]
}

/** The commands of a campaign, in a list or on its page. */
export function CampaignMenu({ campaign, rest }: CampaignMenuProps) {
  const t = useTexts(campaignsTexts)
  const [verb, setVerb] = useState<CampaignVerb | null>(null)
  const { barred } = useWriteIn(campaign.projectId, 'campaigns', campaign.ownerId, campaign.iteration)
  const own = ITEMS[campaign.state].map(item => ({
    key: item,
    label: t(item),
    danger: item === 'stop',
    onClick: () => setVerb(item),
  }))
  const shown = { commands: [...own, ...(rest ?? [])], barred, page: rest !== undefined }
  return (
    <>
      <RecordCommands {...shown} next={NEXT[campaign.state]} name={campaign.name} />
      {verb && <CampaignForm campaign={campaign} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
