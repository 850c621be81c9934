import { opportunitiesSettledCheck } from './checks/opportunities-settled.ts'
import { opportunitiesDeliverable } from './deliverables/opportunities.ts'
import { loseOpportunity } from './opportunities/lose-opportunity.ts'
import { moveOpportunity } from './opportunities/move-opportunity.ts'
import { opportunityInbox } from './opportunities/opportunity-inbox.ts'
import { readPipeline } from './opportunities/read-pipeline.ts'
import { reopenOpportunity } from './opportunities/reopen-opportunity.ts'
import { saveOpportunity } from './opportunities/save-opportunity.ts'
import { winOpportunity } from './opportunities/win-opportunity.ts'

export const opportunitiesOperations = {
  ...{ opportunity: saveOpportunity, pipeline: readPipeline },
  ...{ moveOpportunity, winOpportunity, loseOpportunity, reopenOpportunity },
}

export const opportunitiesChecks = [opportunitiesSettledCheck]
export const opportunitiesDeliverables = [opportunitiesDeliverable]
export const opportunitiesInboxes = [opportunityInbox]
