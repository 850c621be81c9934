import { MoreOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
import { useWriteIn } from '#apps/web/records/use-write-in.ts'
import { CommandMenu } from '#apps/web/ui/command-menu.tsx'
import { CampaignForm, type CampaignVerb } from './campaign-form.tsx'
import { campaignsTexts } from './campaigns-texts.ts'
import type { Campaign } from './use-campaigns.ts'

const ITEMS: Record<Campaign['state'], readonly CampaignVerb[]> = {
  planned: ['start', 'plan', 'assign', 'stop'],
  running: ['finish', 'assign', 'stop'],
  finished: ['reopen'],
  stopped: ['reopen'],
}

/** The commands of a campaign, behind three dots in a list and behind a word on its page. */
export function CampaignMenu({ campaign, words = false }: { campaign: Campaign; words?: boolean }) {
  const t = useTexts(campaignsTexts)
  const [verb, setVerb] = useState<CampaignVerb | null>(null)
  const { barred } = useWriteIn(campaign.projectId, 'campaigns', campaign.ownerId, campaign.iteration)
  const items = ITEMS[campaign.state].map(item => ({
    key: item,
    label: t(item),
    danger: item === 'stop',
    onClick: () => setVerb(item),
  }))
  return (
    <>
      {words ? (
        <CommandMenu {...{ items, barred }}>{t('act')} ▾</CommandMenu>
      ) : (
        <CommandMenu
          {...{ items, barred }}
          type="text"
          icon={<MoreOutlined />}
          aria-label={t('commands', { name: campaign.name })}
        />
      )}
      {verb && <CampaignForm campaign={campaign} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
