import { MoreOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useTexts } from '#apps/web/i18n/use-texts.ts'
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
  const items = ITEMS[campaign.state].map(item => ({
    key: item,
    label: t(item),
    danger: item === 'stop',
    onClick: () => setVerb(item),
  }))
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
        {words ? (
          <Button>{t('act')} ▾</Button>
        ) : (
          <Button type="text" icon={<MoreOutlined />} aria-label={t('commands', { name: campaign.name })} />
        )}
      </Dropdown>
      {verb && <CampaignForm campaign={campaign} verb={verb} onClose={() => setVerb(null)} />}
    </>
  )
}
