import type { LoadedParts } from '#apps/web/ui/record-routes.tsx'
import { Sentence } from '#apps/web/ui/sentence.tsx'
import { opportunity } from '../entities/opportunity.ts'
import { OpportunityMenu } from './opportunity-menu.tsx'

/** What an opportunity's page shows: for whom, how much, against whom, what is next and how it ended. */
export const opportunityRoute: LoadedParts<typeof opportunity> = {
  page: {
    facts: [...opportunity.editable, 'settledOn', 'outcomeReason', 'lostTo'],
    menu: (record, rest) => <OpportunityMenu opportunity={record} rest={rest} />,
    back: ({ projectId }) => ({
      href: `/projects/${projectId}/deals/opportunities`,
      label: <Sentence text={opportunity.label} />,
    }),
  },
}
