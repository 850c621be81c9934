import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { campaign } from '../entities/campaign.ts'
import type { contentItem } from '../entities/content-item.ts'
import { ContentApproval } from './content-approval.tsx'
import { ContentMenu } from './content-menu.tsx'

/** What the page of a piece of content shows beside its facts: its approval and its commands. */
export const contentParts: RecordPageParts<typeof contentItem> = {
  panels: record => <ContentApproval content={record} />,
  menu: (record, rest) => <ContentMenu content={record} rest={rest} />,
  back: record => ({ href: `/campaigns/${record.campaignId}`, label: <Sentence text={campaign.label} /> }),
}
