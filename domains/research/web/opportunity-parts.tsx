import type { RecordPageParts } from '#apps/web/ui/record/record-page.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { marketOpportunity } from '../entities/market-opportunity.ts'
import { OpportunityMenu } from './opportunity-menu.tsx'

/** What the page of an opportunity shows: for whom and how large it is, on what it rests, what was decided and why. */
export const opportunityParts: RecordPageParts<typeof marketOpportunity> = {
  facts: [
    ...(['statement', 'audience', 'size', 'sizeBasis', 'windowFrom', 'windowUntil', 'insights'] as const),
    ...(['decidedOn', 'decidedBy', 'decideReason'] as const),
  ],
  menu: (record, rest) => <OpportunityMenu opportunity={record} rest={rest} />,
  back: ({ projectId }) => ({
    href: `/projects/${projectId}/market-opportunities`,
    label: <Sentence text={marketOpportunity.label} />,
  }),
}
