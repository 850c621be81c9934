import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { campaign } from '../entities/campaign.ts'
import { CampaignContent } from './campaign-content.tsx'
import { CampaignMenu } from './campaign-menu.tsx'
import { CampaignMoney } from './campaign-money.tsx'

/** What a campaign's page shows beside its facts: its money and its content. */
export const campaignParts: RecordPageParts<typeof campaign> = {
  facts: [
    ...(['goalId', 'audience', 'channel', 'message', 'start', 'finish', 'metricId', 'kpiTarget'] as const),
    ...(['startedOn', 'endedOn', 'result', 'stopReason'] as const),
  ],
  panels: record => (
    <>
      <CampaignMoney campaign={record} />
      <CampaignContent campaign={record} />
    </>
  ),
  menu: (record, rest) => <CampaignMenu campaign={record} rest={rest} />,
  back: record => ({ href: `/projects/${record.projectId}/campaigns`, label: <Sentence text={campaign.label} /> }),
}
