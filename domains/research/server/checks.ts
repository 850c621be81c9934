import { competitorsProfiledCheck } from './checks/competitors-profiled.ts'
import { finishedCheck } from './checks/finished.ts'
import { insightsCheck } from './checks/insights.ts'
import { insightsEvidencedCheck } from './checks/insights-evidenced.ts'
import { topicsCoveredCheck } from './checks/topics-covered.ts'

export const researchChecks = [
  finishedCheck,
  competitorsProfiledCheck,
  insightsCheck,
  insightsEvidencedCheck,
  topicsCoveredCheck,
]
